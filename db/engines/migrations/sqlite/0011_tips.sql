CREATE TABLE `tip_counts` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tips` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`locale` text NOT NULL,
	`words` text NOT NULL,
	`said_by` text,
	`seen_at` text,
	`why` text,
	`error_kind` text,
	`page` text,
	`claim_id` text,
	`edition_number` integer,
	`contact_name` text,
	`contact_email` text,
	`contact_deleted_at` integer,
	`status_hash` text NOT NULL,
	`form_nonce` text NOT NULL,
	`received_at` integer NOT NULL,
	`taken_at` integer,
	`taken_by` text,
	`closed_at` integer,
	`merged_into_id` text,
	`told` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "tips_kind" CHECK("tips"."kind" in ('claim', 'error')),
	CONSTRAINT "tips_state" CHECK("tips"."state" in ('open', 'in-hand', 'logged', 'answered', 'merged', 'declined')),
	CONSTRAINT "tips_error_kind" CHECK("tips"."error_kind" in ('fact', 'source', 'verdict', 'party'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tips_status` ON `tips` (`status_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `tips_form` ON `tips` (`form_nonce`);--> statement-breakpoint
CREATE INDEX `tips_state` ON `tips` (`state`,`received_at`);--> statement-breakpoint
CREATE INDEX `tips_claim` ON `tips` (`claim_id`);--> statement-breakpoint
CREATE INDEX `tips_merged` ON `tips` (`merged_into_id`);