CREATE TABLE "desk_texts" (
	"record_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "desk_texts_kind" CHECK ("desk_texts"."kind" in ('claim', 'statement', 'party', 'source'))
);
--> statement-breakpoint
CREATE INDEX "desk_texts_kind" ON "desk_texts" USING btree ("kind","changed_at");