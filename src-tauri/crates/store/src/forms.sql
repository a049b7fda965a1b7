SELECT list.name, list_column.name, list_column."notnull" OR list_column.pk > 0,
  -- What is an example is told by its whole key, which is no id.
  list_column.name = 'id' AND list.name <> 'example' OR EXISTS (
    SELECT 1 FROM pragma_foreign_key_list(list.name) AS link
    WHERE link."from" = list_column.name AND coalesce(link."to", 'id') = 'id')
FROM pragma_table_list AS list
JOIN pragma_table_info(list.name) AS list_column
WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT GLOB 'sqlite_*' AND list_column.type = 'TEXT'
ORDER BY list.name, list_column.cid
