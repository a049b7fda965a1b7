SELECT list.name
FROM pragma_table_list AS list
JOIN pragma_table_info(list.name) AS list_column
WHERE list.schema = 'main' AND list.type = 'table' AND list_column.name = 'id' AND list_column.type = 'TEXT'
ORDER BY list.name
