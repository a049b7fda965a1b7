SELECT conversation.on_day, conversation.way, conversation.text, contact.name
FROM conversation
CROSS JOIN contact ON contact.id = conversation.contact_id
WHERE conversation.application_id = ?1 ORDER BY conversation.on_day, conversation.seq LIMIT ?2
