DROP INDEX "published_claims_said";--> statement-breakpoint
DROP INDEX "published_claims_rating";--> statement-breakpoint
DROP INDEX "published_claims_story";--> statement-breakpoint
DROP INDEX "published_claims_language";--> statement-breakpoint
DROP INDEX "published_topics_slug";--> statement-breakpoint
CREATE INDEX "editions_by_kind" ON "editions" USING btree ("kind","position");--> statement-breakpoint
CREATE INDEX "published_claims_newest" ON "published_claims" USING btree ("position","rating","language","story_id","published_at","claim_id");--> statement-breakpoint
CREATE INDEX "published_claims_published" ON "published_claims" USING btree ("published_at","position");--> statement-breakpoint
CREATE INDEX "published_parties_party" ON "published_parties" USING btree ("party_id","position","claim_id");--> statement-breakpoint
CREATE INDEX "published_claims_said" ON "published_claims" USING btree ("said_at","position","rating","language","story_id","published_at","claim_id");--> statement-breakpoint
CREATE INDEX "published_claims_rating" ON "published_claims" USING btree ("rating","position","language","story_id","published_at","claim_id");--> statement-breakpoint
CREATE INDEX "published_claims_story" ON "published_claims" USING btree ("story_id","position","rating","language","published_at","claim_id");--> statement-breakpoint
CREATE INDEX "published_claims_language" ON "published_claims" USING btree ("language","position","rating","story_id","published_at","claim_id");--> statement-breakpoint
CREATE INDEX "published_topics_slug" ON "published_topics" USING btree ("slug","position","claim_id");