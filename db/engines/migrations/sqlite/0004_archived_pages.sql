CREATE TABLE `archived_bytes` (
	`copy_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`copy_id`) REFERENCES `archived_copies`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
ALTER TABLE `archived_copies` ADD `found_at` text;--> statement-breakpoint
ALTER TABLE `archived_copies` ADD `media_type` text;--> statement-breakpoint
ALTER TABLE `archived_copies` ADD `byte_length` integer;--> statement-breakpoint
ALTER TABLE `archived_copies` ADD `bytes_sha256` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `byline` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `page_key` text;--> statement-breakpoint
CREATE INDEX `sources_page` ON `sources` (`page_key`);