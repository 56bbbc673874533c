-- What was published, decided or done is only ever added to. The database itself refuses the rest.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: rows are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER editions_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON editions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER edition_documents_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_documents
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER site_editions_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON site_editions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER addresses_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON addresses
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER activity_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON activity
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER verdicts_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON verdicts
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION editions_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM editions WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'editions: key exists' USING ERRCODE = 'unique_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM editions WHERE claim_id = NEW.claim_id AND number = NEW.number) THEN
    RAISE EXCEPTION 'editions: key exists' USING ERRCODE = 'unique_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM editions WHERE position = NEW.position) THEN
    RAISE EXCEPTION 'editions: key exists' USING ERRCODE = 'unique_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM editions WHERE claim_id = NEW.claim_id AND previous_hash = NEW.previous_hash) THEN
    RAISE EXCEPTION 'editions: key exists' USING ERRCODE = 'unique_violation';
  END IF;
  IF NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM editions) THEN
    RAISE EXCEPTION 'editions: positions of editions are gap-free' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM editions WHERE claim_id = NEW.claim_id) THEN
    RAISE EXCEPTION 'editions: numbers of editions are gap-free' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.previous_hash IS DISTINCT FROM (SELECT document_hash FROM editions WHERE claim_id = NEW.claim_id AND number = NEW.number - 1) THEN
    RAISE EXCEPTION 'editions: an edition names the hash of the edition before' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER editions_insert BEFORE INSERT ON editions
  FOR EACH ROW EXECUTE FUNCTION editions_insert();
--> statement-breakpoint
CREATE FUNCTION site_editions_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM site_editions WHERE number = NEW.number) THEN
    RAISE EXCEPTION 'site_editions: key exists' USING ERRCODE = 'unique_violation';
  END IF;
  IF NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM site_editions) THEN
    RAISE EXCEPTION 'site_editions: numbers of site editions are gap-free' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER site_editions_insert BEFORE INSERT ON site_editions
  FOR EACH ROW EXECUTE FUNCTION site_editions_insert();
