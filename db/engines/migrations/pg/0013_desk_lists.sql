CREATE INDEX "activity_person" ON "activity" USING btree ("person_id","type","claim_id");--> statement-breakpoint
CREATE INDEX "claims_updated" ON "claims" USING btree ("updated_at","id");