-- What was published, decided or done is only ever added to. REPLACE deletes without firing delete triggers, so a row
-- whose key exists is refused before it is inserted.
CREATE TRIGGER editions_no_update BEFORE UPDATE ON editions
BEGIN
  SELECT RAISE(ABORT, 'editions: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER editions_no_delete BEFORE DELETE ON editions
BEGIN
  SELECT RAISE(ABORT, 'editions: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER editions_insert BEFORE INSERT ON editions
BEGIN
  SELECT RAISE(ABORT, 'editions: key exists') WHERE EXISTS (SELECT 1 FROM editions WHERE rowid = NEW.rowid);
  SELECT RAISE(ABORT, 'editions: key exists') WHERE EXISTS (SELECT 1 FROM editions WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'editions: key exists') WHERE EXISTS (SELECT 1 FROM editions WHERE claim_id = NEW.claim_id AND number = NEW.number);
  SELECT RAISE(ABORT, 'editions: key exists') WHERE EXISTS (SELECT 1 FROM editions WHERE position = NEW.position);
  SELECT RAISE(ABORT, 'editions: key exists') WHERE EXISTS (SELECT 1 FROM editions WHERE claim_id = NEW.claim_id AND previous_hash = NEW.previous_hash);
  SELECT RAISE(ABORT, 'editions: positions of editions are gap-free') WHERE NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM editions);
  SELECT RAISE(ABORT, 'editions: numbers of editions are gap-free') WHERE NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM editions WHERE claim_id = NEW.claim_id);
  SELECT RAISE(ABORT, 'editions: an edition names the hash of the edition before') WHERE NEW.previous_hash IS NOT (SELECT document_hash FROM editions WHERE claim_id = NEW.claim_id AND number = NEW.number - 1);
END;
--> statement-breakpoint
CREATE TRIGGER edition_documents_no_update BEFORE UPDATE ON edition_documents
BEGIN
  SELECT RAISE(ABORT, 'edition_documents: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER edition_documents_no_delete BEFORE DELETE ON edition_documents
BEGIN
  SELECT RAISE(ABORT, 'edition_documents: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER edition_documents_insert BEFORE INSERT ON edition_documents
BEGIN
  SELECT RAISE(ABORT, 'edition_documents: key exists') WHERE EXISTS (SELECT 1 FROM edition_documents WHERE rowid = NEW.rowid);
  SELECT RAISE(ABORT, 'edition_documents: key exists') WHERE EXISTS (SELECT 1 FROM edition_documents WHERE edition_id = NEW.edition_id);
END;
--> statement-breakpoint
CREATE TRIGGER site_editions_no_update BEFORE UPDATE ON site_editions
BEGIN
  SELECT RAISE(ABORT, 'site_editions: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER site_editions_no_delete BEFORE DELETE ON site_editions
BEGIN
  SELECT RAISE(ABORT, 'site_editions: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER site_editions_insert BEFORE INSERT ON site_editions
BEGIN
  SELECT RAISE(ABORT, 'site_editions: key exists') WHERE EXISTS (SELECT 1 FROM site_editions WHERE number = NEW.number);
  SELECT RAISE(ABORT, 'site_editions: numbers of site editions are gap-free') WHERE NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM site_editions);
END;
--> statement-breakpoint
CREATE TRIGGER addresses_no_update BEFORE UPDATE ON addresses
BEGIN
  SELECT RAISE(ABORT, 'addresses: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER addresses_no_delete BEFORE DELETE ON addresses
BEGIN
  SELECT RAISE(ABORT, 'addresses: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER addresses_insert BEFORE INSERT ON addresses
BEGIN
  SELECT RAISE(ABORT, 'addresses: key exists') WHERE EXISTS (SELECT 1 FROM addresses WHERE sequence = NEW.sequence);
  SELECT RAISE(ABORT, 'addresses: key exists') WHERE EXISTS (SELECT 1 FROM addresses WHERE kind = NEW.kind AND slug = NEW.slug);
END;
--> statement-breakpoint
CREATE TRIGGER activity_no_update BEFORE UPDATE ON activity
BEGIN
  SELECT RAISE(ABORT, 'activity: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER activity_no_delete BEFORE DELETE ON activity
BEGIN
  SELECT RAISE(ABORT, 'activity: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER activity_insert BEFORE INSERT ON activity
BEGIN
  SELECT RAISE(ABORT, 'activity: key exists') WHERE EXISTS (SELECT 1 FROM activity WHERE sequence = NEW.sequence);
END;
--> statement-breakpoint
CREATE TRIGGER verdicts_no_update BEFORE UPDATE ON verdicts
BEGIN
  SELECT RAISE(ABORT, 'verdicts: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER verdicts_no_delete BEFORE DELETE ON verdicts
BEGIN
  SELECT RAISE(ABORT, 'verdicts: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER verdicts_insert BEFORE INSERT ON verdicts
BEGIN
  SELECT RAISE(ABORT, 'verdicts: key exists') WHERE EXISTS (SELECT 1 FROM verdicts WHERE rowid = NEW.rowid);
  SELECT RAISE(ABORT, 'verdicts: key exists') WHERE EXISTS (SELECT 1 FROM verdicts WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'verdicts: key exists') WHERE EXISTS (SELECT 1 FROM verdicts WHERE claim_id = NEW.claim_id AND number = NEW.number);
END;
