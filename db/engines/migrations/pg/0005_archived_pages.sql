CREATE TABLE "archived_bytes" (
	"copy_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "archived_copies" ADD COLUMN "found_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "archived_copies" ADD COLUMN "media_type" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "archived_copies" ADD COLUMN "byte_length" integer;--> statement-breakpoint
ALTER TABLE "archived_copies" ADD COLUMN "bytes_sha256" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "byline" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "page_key" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "archived_bytes" ADD CONSTRAINT "archived_bytes_copy_id_archived_copies_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."archived_copies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sources_page" ON "sources" USING btree ("page_key");