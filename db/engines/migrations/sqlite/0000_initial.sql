CREATE TABLE `activity` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`person_id` text NOT NULL,
	`type` text NOT NULL,
	`claim_id` text,
	`subject_id` text NOT NULL,
	`subject_version` integer,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `activity_claim` ON `activity` (`claim_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `activity_subject` ON `activity` (`subject_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `addresses` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`target_id` text NOT NULL,
	`since` integer NOT NULL,
	CONSTRAINT "addresses_kind" CHECK("addresses"."kind" in ('claim', 'party', 'story'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `addresses_slug` ON `addresses` (`kind`,`slug`);--> statement-breakpoint
CREATE INDEX `addresses_target` ON `addresses` (`target_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `appearances` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`first` integer NOT NULL,
	`position` integer NOT NULL,
	`source_id` text,
	`place` text,
	`accessed_on` text,
	`via` text,
	`relayed_by_id` text,
	`original_read` integer,
	`reliance_note` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`relayed_by_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "appearances_via" CHECK("appearances"."via" in ('primary', 'relayed'))
);
--> statement-breakpoint
CREATE INDEX `appearances_claim` ON `appearances` (`claim_id`,`position`);--> statement-breakpoint
CREATE TABLE `approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`document_hash` text NOT NULL,
	`approved_by` text NOT NULL,
	`approved_at` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `approvals_once` ON `approvals` (`claim_id`,`document_hash`,`approved_by`);--> statement-breakpoint
CREATE TABLE `archived_copies` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`taken_at` integer NOT NULL,
	`url` text,
	`text` text,
	`sha256` text,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `archived_copies_source` ON `archived_copies` (`source_id`,`taken_at`);--> statement-breakpoint
CREATE TABLE `claim_topics` (
	`claim_id` text NOT NULL,
	`topic_id` text NOT NULL,
	PRIMARY KEY(`claim_id`, `topic_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`slug` text NOT NULL,
	`words` text NOT NULL,
	`wording` text,
	`wording_by` text,
	`short_form` text,
	`language` text NOT NULL,
	`claimant_id` text NOT NULL,
	`office` text,
	`on_behalf_of_id` text,
	`said_on` text NOT NULL,
	`venue` text,
	`logged_at` integer NOT NULL,
	`story_id` text,
	`why_checked` text,
	`searched_supports` text,
	`searched_rebuts` text,
	`reply_excuse` text,
	`step` text NOT NULL,
	`declined_reason` text,
	`next_kind` text,
	`next_note` text,
	`next_correction` text,
	`returned_reason` text,
	FOREIGN KEY (`claimant_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`on_behalf_of_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "claims_step" CHECK("claims"."step" in ('logged', 'checking', 'in-review', 'settled', 'declined')),
	CONSTRAINT "claims_wording" CHECK("claims"."wording" in ('verbatim', 'translated', 'relayed', 'ours')),
	CONSTRAINT "claims_next_kind" CHECK("claims"."next_kind" in ('first', 'update', 'verdict-change', 'correction', 'clarification', 'withdrawal'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_slug` ON `claims` (`slug`);--> statement-breakpoint
CREATE INDEX `claims_step` ON `claims` (`step`,`updated_at`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credentials_account` ON `credentials` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `credentials_user` ON `credentials` (`user_id`);--> statement-breakpoint
CREATE TABLE `edition_documents` (
	`edition_id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`published_at` integer NOT NULL,
	`approved_by` text NOT NULL,
	`published_by` text NOT NULL,
	`document_hash` text NOT NULL,
	`previous_hash` text,
	`position` integer NOT NULL,
	CONSTRAINT "editions_kind" CHECK("editions"."kind" in ('first', 'update', 'verdict-change', 'correction', 'clarification', 'withdrawal'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_number` ON `editions` (`claim_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `editions_position` ON `editions` (`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `editions_chain` ON `editions` (`claim_id`,`previous_hash`);--> statement-breakpoint
CREATE INDEX `editions_by_kind` ON `editions` (`kind`,`position`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`claim_id` text NOT NULL,
	`statement_id` text NOT NULL,
	`number` integer NOT NULL,
	`stance` text NOT NULL,
	`why` text,
	`interest` text,
	`interest_note` text,
	`origin_id` text NOT NULL,
	`bears_on` text,
	`logged_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`origin_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "evidence_stance" CHECK("evidence"."stance" in ('supports', 'rebuts', 'context')),
	CONSTRAINT "evidence_interest" CHECK("evidence"."interest" in ('interested', 'none-known'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_number` ON `evidence` (`claim_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_once` ON `evidence` (`claim_id`,`statement_id`);--> statement-breakpoint
CREATE INDEX `evidence_statement` ON `evidence` (`statement_id`);--> statement-breakpoint
CREATE TABLE `newsroom` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`language` text NOT NULL,
	`sample` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `parties` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`description` text,
	`aliases` text NOT NULL,
	`website` text,
	CONSTRAINT "parties_kind" CHECK("parties"."kind" in ('person', 'organisation'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `parties_slug` ON `parties` (`slug`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`role` text NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "people_role" CHECK("people"."role" in ('checker', 'editor', 'admin'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `published_claims` (
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
	`summary` text NOT NULL,
	`story_id` text,
	`story_slug` text,
	`story_title` text,
	`notice` text,
	`supports` integer NOT NULL,
	`rebuts` integer NOT NULL,
	`context` integer NOT NULL,
	`line` text NOT NULL,
	CONSTRAINT "published_claims_rating" CHECK("published_claims"."rating" in ('true', 'mostly-true', 'partly-true', 'mostly-false', 'false', 'misleading', 'disputed', 'unproven', 'outdated'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `published_claims_slug` ON `published_claims` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `published_claims_position` ON `published_claims` (`position`);--> statement-breakpoint
CREATE INDEX `published_claims_newest` ON `published_claims` (`position`,`rating`,`language`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_said` ON `published_claims` (`said_at`,`position`,`rating`,`language`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_rating` ON `published_claims` (`rating`,`position`,`language`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_story` ON `published_claims` (`story_id`,`position`,`rating`,`language`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_language` ON `published_claims` (`language`,`position`,`rating`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_published` ON `published_claims` (`published_at`,`position`);--> statement-breakpoint
CREATE TABLE `published_parties` (
	`party_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`role` text NOT NULL,
	`stance` text,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`party_kind` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`party_id`, `claim_id`, `role`, `number`)
);
--> statement-breakpoint
CREATE INDEX `published_parties_claim` ON `published_parties` (`claim_id`);--> statement-breakpoint
CREATE INDEX `published_parties_slug` ON `published_parties` (`slug`,`position`);--> statement-breakpoint
CREATE INDEX `published_parties_party` ON `published_parties` (`party_id`,`position`,`claim_id`);--> statement-breakpoint
CREATE TABLE `published_records` (
	`claim_id` text NOT NULL,
	`record_id` text NOT NULL,
	`record_version` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `record_id`)
);
--> statement-breakpoint
CREATE INDEX `published_records_record` ON `published_records` (`record_id`);--> statement-breakpoint
CREATE TABLE `published_stories` (
	`story_id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`summary` text,
	`notice` text,
	`position` integer NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `published_stories_slug` ON `published_stories` (`slug`);--> statement-breakpoint
CREATE INDEX `published_stories_position` ON `published_stories` (`position`);--> statement-breakpoint
CREATE TABLE `published_texts` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`claim_id` text NOT NULL,
	`claim` text NOT NULL,
	`quotes` text NOT NULL,
	`parties` text NOT NULL,
	`verdict` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `published_texts_claim` ON `published_texts` (`claim_id`);--> statement-breakpoint
CREATE TABLE `published_topics` (
	`claim_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `slug`)
);
--> statement-breakpoint
CREATE INDEX `published_topics_slug` ON `published_topics` (`slug`,`position`,`claim_id`);--> statement-breakpoint
CREATE TABLE `reply_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`position` integer NOT NULL,
	`party_id` text NOT NULL,
	`asked_on` text NOT NULL,
	`channel` text NOT NULL,
	`deadline` text,
	`outcome` text NOT NULL,
	`answer` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "reply_requests_outcome" CHECK("reply_requests"."outcome" in ('awaiting', 'answered', 'declined', 'no-answer'))
);
--> statement-breakpoint
CREATE INDEX `reply_requests_claim` ON `reply_requests` (`claim_id`,`position`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_links_token` ON `sign_in_links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `site_editions` (
	`number` integer PRIMARY KEY NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	`document_hash` text NOT NULL,
	`document` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`publisher_id` text,
	`url` text,
	`published_on` text,
	`language` text,
	`read` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`publisher_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "sources_kind" CHECK("sources"."kind" in ('article', 'press-release', 'transcript', 'video', 'post', 'dataset', 'other'))
);
--> statement-breakpoint
CREATE INDEX `sources_url` ON `sources` (`url`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`party_id` text NOT NULL,
	`on_behalf_of_id` text,
	`office` text,
	`words` text NOT NULL,
	`wording` text,
	`wording_by` text,
	`language` text NOT NULL,
	`original_words` text,
	`original_language` text,
	`said_on` text NOT NULL,
	`venue` text,
	`logged_at` integer NOT NULL,
	`source_id` text,
	`place` text,
	`accessed_on` text,
	`via` text,
	`relayed_by_id` text,
	`original_read` integer,
	`reliance_note` text,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`on_behalf_of_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`relayed_by_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "statements_wording" CHECK("statements"."wording" in ('verbatim', 'translated', 'relayed', 'ours')),
	CONSTRAINT "statements_via" CHECK("statements"."via" in ('primary', 'relayed'))
);
--> statement-breakpoint
CREATE INDEX `statements_party` ON `statements` (`party_id`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`summary` text,
	`notice` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stories_slug` ON `stories` (`slug`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug` ON `topics` (`slug`);--> statement-breakpoint
CREATE TABLE `verdicts` (
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
	`proposed_at` integer NOT NULL,
	`proposed_by` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`cause_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "verdicts_rating" CHECK("verdicts"."rating" in ('true', 'mostly-true', 'partly-true', 'mostly-false', 'false', 'misleading', 'disputed', 'unproven', 'outdated')),
	CONSTRAINT "verdicts_cause" CHECK("verdicts"."cause" in ('first', 'statement', 'reassessed', 'our-error'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `verdicts_number` ON `verdicts` (`claim_id`,`number`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);