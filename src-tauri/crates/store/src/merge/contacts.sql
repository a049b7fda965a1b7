-- A person with the same name and addresses is there already. New places lie beyond all that are taken.
UPDATE job_contact
SET job_id = ?2, position = moved.place
FROM (
  SELECT own.position, row_number() OVER (ORDER BY own.position)
    + (SELECT coalesce(max(position), -1) FROM job_contact WHERE job_id = ?2) AS place
  FROM job_contact AS own JOIN contact ON contact.id = own.contact_id
  WHERE own.job_id = ?1 AND NOT EXISTS (
    SELECT 1 FROM job_contact AS other JOIN contact AS known ON known.id = other.contact_id
    WHERE other.job_id = ?2 AND (known.id = contact.id OR (known.name IS contact.name
      AND known.email IS contact.email AND known.phone IS contact.phone)))
) AS moved
WHERE job_contact.job_id = ?1 AND job_contact.position = moved.position
