-- A newsroom has a scale of its own: any rating may be given, and what a claim is shown with stands beside it.
-- Until now every rating looked as it is called.
CREATE TABLE `__new_published_claims` (
	`claim_id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`edition_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`withdrawn` integer NOT NULL,
	`position` integer NOT NULL,
	`published_at` integer NOT NULL,
	`first_published_at` integer NOT NULL,
	`rating_since` integer NOT NULL,
	`words` text NOT NULL,
	`quotable` integer NOT NULL,
	`language` text NOT NULL,
	`claimant_slug` text NOT NULL,
	`claimant_name` text NOT NULL,
	`said_on` text NOT NULL,
	`said_at` integer NOT NULL,
	`rating` text NOT NULL,
	`rating_label` text NOT NULL,
	`rating_tone` text NOT NULL,
	`rating_icon` text NOT NULL,
	`rating_order` integer NOT NULL,
	`settles` integer NOT NULL,
	`summary` text NOT NULL,
	`story_id` text,
	`story_slug` text,
	`story_title` text,
	`notice` text,
	`supports` integer NOT NULL,
	`rebuts` integer NOT NULL,
	`context` integer NOT NULL,
	`review_by` text,
	`line` text NOT NULL,
	CONSTRAINT "published_claims_tone" CHECK("__new_published_claims"."rating_tone" in ('true', 'mostly-true', 'partly-true', 'mostly-false', 'false', 'misleading', 'disputed', 'unproven', 'outdated')),
	CONSTRAINT "published_claims_icon" CHECK("__new_published_claims"."rating_icon" in ('true', 'mostly-true', 'partly-true', 'mostly-false', 'false', 'misleading', 'disputed', 'unproven', 'outdated'))
);
--> statement-breakpoint
INSERT INTO `__new_published_claims`("claim_id", "slug", "edition_id", "number", "kind", "withdrawn", "position", "published_at", "first_published_at", "rating_since", "words", "quotable", "language", "claimant_slug", "claimant_name", "said_on", "said_at", "rating", "rating_label", "rating_tone", "rating_icon", "rating_order", "settles", "summary", "story_id", "story_slug", "story_title", "notice", "supports", "rebuts", "context", "review_by", "line") SELECT "claim_id", "slug", "edition_id", "number", "kind", "withdrawn", "position", "published_at", "first_published_at", "rating_since", "words", "quotable", "language", "claimant_slug", "claimant_name", "said_on", "said_at", "rating", "rating_label", "rating", "rating", case "rating" when 'true' then 1 when 'mostly-true' then 2 when 'partly-true' then 3 when 'mostly-false' then 4 when 'false' then 5 when 'misleading' then 6 when 'disputed' then 7 when 'unproven' then 8 else 9 end, "rating" not in ('disputed', 'unproven'), "summary", "story_id", "story_slug", "story_title", "notice", "supports", "rebuts", "context", "review_by", json_set("line", '$.turns', (select json_group_array(json_set(turn.value, '$.tone', turn.value ->> 'rating', '$.icon', turn.value ->> 'rating')) from json_each("line", '$.turns') as turn)) FROM `published_claims`;--> statement-breakpoint
DROP TABLE `published_claims`;--> statement-breakpoint
ALTER TABLE `__new_published_claims` RENAME TO `published_claims`;--> statement-breakpoint
CREATE UNIQUE INDEX `published_claims_slug` ON `published_claims` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `published_claims_position` ON `published_claims` (`position`);--> statement-breakpoint
CREATE INDEX `published_claims_newest` ON `published_claims` (`position`,`rating`,`language`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_said` ON `published_claims` (`said_at`,`position`,`rating`,`language`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_rating` ON `published_claims` (`rating`,`position`,`language`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_story` ON `published_claims` (`story_id`,`position`,`rating`,`language`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_language` ON `published_claims` (`language`,`position`,`rating`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_published` ON `published_claims` (`published_at`,`position`);--> statement-breakpoint
CREATE INDEX `published_claims_review_by` ON `published_claims` (`review_by`,`claim_id`);--> statement-breakpoint
CREATE TABLE `__new_verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`number` integer NOT NULL,
	`rating` text NOT NULL,
	`summary` text NOT NULL,
	`reasoning` text NOT NULL,
	`unknown` text NOT NULL,
	`would_change` text NOT NULL,
	`evidence_ids` text NOT NULL,
	`cites_none` integer NOT NULL,
	`cause` text,
	`cause_evidence_id` text,
	`change_reason` text,
	`review_by` text,
	`origins_reason` text,
	`proposed_at` integer NOT NULL,
	`proposed_by` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`cause_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "verdicts_cause" CHECK("__new_verdicts"."cause" in ('first', 'statement', 'reassessed', 'our-error'))
);
--> statement-breakpoint
INSERT INTO `__new_verdicts`("id", "claim_id", "number", "rating", "summary", "reasoning", "unknown", "would_change", "evidence_ids", "cites_none", "cause", "cause_evidence_id", "change_reason", "review_by", "origins_reason", "proposed_at", "proposed_by") SELECT "id", "claim_id", "number", "rating", "summary", "reasoning", "unknown", "would_change", "evidence_ids", "cites_none", "cause", "cause_evidence_id", "change_reason", "review_by", "origins_reason", "proposed_at", "proposed_by" FROM `verdicts`;--> statement-breakpoint
DROP TABLE `verdicts`;--> statement-breakpoint
ALTER TABLE `__new_verdicts` RENAME TO `verdicts`;--> statement-breakpoint
CREATE UNIQUE INDEX `verdicts_number` ON `verdicts` (`claim_id`,`number`);--> statement-breakpoint
ALTER TABLE `newsroom` ADD `languages` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `newsroom` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
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
