-- AlterTable
ALTER TABLE "compound" ADD COLUMN     "grids" TEXT[],
ADD COLUMN     "provisional" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "identity" ADD COLUMN     "unreachableAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "issue" ADD COLUMN     "drill" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "redSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "detailId" INTEGER;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "rosterName" TEXT;

-- AlterTable
ALTER TABLE "post" ADD COLUMN     "codeId" INTEGER,
ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "endedById" INTEGER,
ADD COLUMN     "grantedById" INTEGER,
ADD COLUMN     "via" TEXT NOT NULL DEFAULT 'file';

-- CreateTable
CREATE TABLE "alert" (
    "compoundId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "parties" TEXT[],
    "receipts" JSONB NOT NULL,
    "told" INTEGER[],
    "shown" INTEGER NOT NULL,
    "shownAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "ending" TEXT,
    "debriefedAt" TIMESTAMPTZ(3),

    CONSTRAINT "alert_pkey" PRIMARY KEY ("compoundId","number")
);

-- CreateTable
CREATE TABLE "alert_event" (
    "compoundId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "byId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,
    "wordsId" INTEGER,

    CONSTRAINT "alert_event_pkey" PRIMARY KEY ("compoundId","number","version")
);

-- CreateTable
CREATE TABLE "code" (
    "id" SERIAL NOT NULL,
    "hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "communityId" INTEGER NOT NULL,
    "compoundId" INTEGER,
    "personId" INTEGER,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedById" INTEGER,

    CONSTRAINT "code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_lock" (
    "place" TEXT NOT NULL,
    "wrong" INTEGER NOT NULL,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "code_lock_pkey" PRIMARY KEY ("place")
);

-- CreateTable
CREATE TABLE "party_cover" (
    "compoundId" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" INTEGER,

    CONSTRAINT "party_cover_pkey" PRIMARY KEY ("compoundId","side","form")
);

-- CreateTable
CREATE TABLE "meeting_rule" (
    "compoundId" INTEGER NOT NULL,
    "rule" JSONB NOT NULL,
    "byId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_rule_pkey" PRIMARY KEY ("compoundId")
);

-- CreateTable
CREATE TABLE "meeting" (
    "compoundId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "ruleDay" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "scheduledAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "coming" INTEGER[],
    "excused" INTEGER[],
    "signIns" JSONB NOT NULL,
    "resolutions" JSONB NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("compoundId","number")
);

-- CreateTable
CREATE TABLE "meeting_event" (
    "compoundId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "byId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,
    "wordsId" INTEGER,

    CONSTRAINT "meeting_event_pkey" PRIMARY KEY ("compoundId","number","version")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" SERIAL NOT NULL,
    "compoundId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "private" BOOLEAN NOT NULL,
    "issue" INTEGER,
    "wordsId" INTEGER NOT NULL,
    "meeting" INTEGER,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "alert_endedAt_idx" ON "alert"("endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "code_hash_key" ON "code"("hash");

-- CreateIndex
CREATE INDEX "meeting_compoundId_state_idx" ON "meeting"("compoundId", "state");

-- CreateIndex
CREATE INDEX "topic_compoundId_meeting_idx" ON "topic"("compoundId", "meeting");

-- AddForeignKey
ALTER TABLE "alert_event" ADD CONSTRAINT "alert_event_wordsId_fkey" FOREIGN KEY ("wordsId") REFERENCES "private_detail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_event" ADD CONSTRAINT "meeting_event_wordsId_fkey" FOREIGN KEY ("wordsId") REFERENCES "private_detail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_wordsId_fkey" FOREIGN KEY ("wordsId") REFERENCES "private_detail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
