-- A newsroom has a scale of its own: any rating may be given, and what a claim is shown with stands beside it.
-- Until now every rating looked as it is called.
ALTER TABLE "published_claims" DROP CONSTRAINT "published_claims_rating";--> statement-breakpoint
ALTER TABLE "verdicts" DROP CONSTRAINT "verdicts_rating";--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "languages" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "published_claims" ADD COLUMN "rating_tone" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "published_claims" ADD COLUMN "rating_icon" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "published_claims" ADD COLUMN "rating_order" integer;--> statement-breakpoint
ALTER TABLE "published_claims" ADD COLUMN "settles" boolean;--> statement-breakpoint
UPDATE "published_claims" SET
  "rating_tone" = "rating",
  "rating_icon" = "rating",
  "rating_order" = case "rating" when 'true' then 1 when 'mostly-true' then 2 when 'partly-true' then 3 when 'mostly-false' then 4 when 'false' then 5 when 'misleading' then 6 when 'disputed' then 7 when 'unproven' then 8 else 9 end,
  "settles" = "rating" not in ('disputed', 'unproven'),
  "line" = jsonb_set("line", '{turns}', (
    select coalesce(jsonb_agg(turn || jsonb_build_object('tone', turn -> 'rating', 'icon', turn -> 'rating') order by place), '[]'::jsonb)
    from jsonb_array_elements("line" -> 'turns') with ordinality as turns(turn, place)
  ));--> statement-breakpoint
ALTER TABLE "published_claims" ALTER COLUMN "rating_tone" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "published_claims" ALTER COLUMN "rating_icon" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "published_claims" ALTER COLUMN "rating_order" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "published_claims" ALTER COLUMN "settles" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "published_claims" ADD CONSTRAINT "published_claims_tone" CHECK ("published_claims"."rating_tone" in ('true', 'mostly-true', 'partly-true', 'mostly-false', 'false', 'misleading', 'disputed', 'unproven', 'outdated'));--> statement-breakpoint
ALTER TABLE "published_claims" ADD CONSTRAINT "published_claims_icon" CHECK ("published_claims"."rating_icon" in ('true', 'mostly-true', 'partly-true', 'mostly-false', 'false', 'misleading', 'disputed', 'unproven', 'outdated'));