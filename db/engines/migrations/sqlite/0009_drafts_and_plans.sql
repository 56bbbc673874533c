CREATE TABLE `drafts` (
	`person_id` text NOT NULL,
	`place` text NOT NULL,
	`tab` text NOT NULL,
	`values` text NOT NULL,
	`kept_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `place`, `tab`)
);
--> statement-breakpoint
CREATE INDEX `drafts_kept` ON `drafts` (`kept_at`);--> statement-breakpoint
CREATE TABLE `planned_publications` (
	`claim_id` text PRIMARY KEY NOT NULL,
	`document_hash` text NOT NULL,
	`publish_at` integer NOT NULL,
	`planned_at` integer NOT NULL,
	`planned_by` text NOT NULL,
	`stopped_by` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `planned_publications_due` ON `planned_publications` (`stopped_by`,`publish_at`);--> statement-breakpoint
CREATE TABLE `presences` (
	`claim_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `person_id`)
);
--> statement-breakpoint
ALTER TABLE `newsroom` ADD `verdict_approvals` integer DEFAULT 1 NOT NULL;