UPDATE contact SET
  name = :name, role = :role, email = :email, phone = :phone, page = :page, address = :address,
  known_how = :known_how, note = :note, employer_id = :employer_id, folded = :folded, email_key = :email_key,
  phone_key = :phone_key, kept = 1
WHERE id = :id
