CREATE TABLE `desk_texts` (
	`record_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`changed_at` integer NOT NULL,
	CONSTRAINT "desk_texts_kind" CHECK("desk_texts"."kind" in ('claim', 'statement', 'party', 'source'))
);
--> statement-breakpoint
CREATE INDEX `desk_texts_kind` ON `desk_texts` (`kind`,`changed_at`);