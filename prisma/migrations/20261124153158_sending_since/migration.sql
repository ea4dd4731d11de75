-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "sendingSince" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "outbox_platform_account_sentAt_idx" ON "outbox"("platform", "account", "sentAt");
