SELECT list.name, link."from", link."table", coalesce(link."to", 'id'), list_column."notnull"
FROM pragma_table_list AS list
JOIN pragma_foreign_key_list(list.name) AS link
JOIN pragma_table_info(list.name) AS list_column ON list_column.name = link."from"
WHERE list.schema = 'main' AND list.type = 'table'
ORDER BY list.name, link.id
