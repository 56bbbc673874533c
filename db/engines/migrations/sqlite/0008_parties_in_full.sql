CREATE TABLE `affiliations` (
	`id` text PRIMARY KEY NOT NULL,
	`party_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`title` text NOT NULL,
	`since` text,
	`until` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `affiliations_party` ON `affiliations` (`party_id`,`position`);--> statement-breakpoint
CREATE INDEX `affiliations_organisation` ON `affiliations` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `merges` (
	`id` text PRIMARY KEY NOT NULL,
	`gone_id` text NOT NULL,
	`kept_id` text NOT NULL,
	`moved` text NOT NULL,
	`merged_at` integer NOT NULL,
	`merged_by` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`gone_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`kept_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `merges_kept` ON `merges` (`kept_id`,`merged_at`);--> statement-breakpoint
CREATE INDEX `merges_gone` ON `merges` (`gone_id`,`merged_at`);--> statement-breakpoint
CREATE TABLE `party_merges` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`party_id` text NOT NULL,
	`into_id` text,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `party_merges_party` ON `party_merges` (`party_id`,`sequence`);--> statement-breakpoint
ALTER TABLE `appearances` ADD `appeared_on` text;--> statement-breakpoint
ALTER TABLE `parties` ADD `country` text;--> statement-breakpoint
ALTER TABLE `parties` ADD `links` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `parties` ADD `wikidata` text;--> statement-breakpoint
ALTER TABLE `parties` ADD `merged_into_id` text;--> statement-breakpoint
CREATE INDEX `parties_merged` ON `parties` (`merged_into_id`);--> statement-breakpoint
ALTER TABLE `published_parties` ADD `named_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `published_parties_named` ON `published_parties` (`named_id`);--> statement-breakpoint
UPDATE published_parties SET named_id = party_id;--> statement-breakpoint
CREATE TRIGGER party_merges_no_update BEFORE UPDATE ON party_merges
BEGIN
  SELECT RAISE(ABORT, 'party_merges: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER party_merges_no_delete BEFORE DELETE ON party_merges
BEGIN
  SELECT RAISE(ABORT, 'party_merges: rows are only ever added');
END;
--> statement-breakpoint
CREATE TRIGGER party_merges_insert BEFORE INSERT ON party_merges
BEGIN
  SELECT RAISE(ABORT, 'party_merges: key exists') WHERE EXISTS (SELECT 1 FROM party_merges WHERE sequence = NEW.sequence);
END;
