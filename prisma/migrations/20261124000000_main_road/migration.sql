-- CreateTable
CREATE TABLE "community" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "community_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compound" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "communityId" INTEGER,
    "nextNumber" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "compound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room" (
    "id" SERIAL NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "compoundId" INTEGER,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validTo" TIMESTAMPTZ(3),
    "greetedAt" TIMESTAMPTZ(3),

    CONSTRAINT "room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validTo" TIMESTAMPTZ(3),

    CONSTRAINT "identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room_member" (
    "roomId" INTEGER NOT NULL,
    "identityId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "room_member_pkey" PRIMARY KEY ("roomId","identityId")
);

-- CreateTable
CREATE TABLE "post" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "compoundId" INTEGER,
    "communityId" INTEGER,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validTo" TIMESTAMPTZ(3),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox" (
    "id" SERIAL NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "roomExternalId" TEXT,
    "roomTopic" TEXT,
    "from" JSONB,
    "text" TEXT,
    "quote" JSONB,
    "mentionsBot" BOOLEAN NOT NULL DEFAULT false,
    "unreadable" BOOLEAN NOT NULL DEFAULT false,
    "photos" TEXT[],
    "saidAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "handledAt" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "setAsideAt" TIMESTAMPTZ(3),
    "consequence" BOOLEAN NOT NULL DEFAULT false,
    "compoundId" INTEGER,
    "personId" INTEGER,
    "issues" INTEGER[],

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issue" (
    "compoundId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "majorClass" TEXT,
    "place" TEXT,
    "private" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "owner" TEXT,
    "handlerId" INTEGER,
    "reporterId" INTEGER NOT NULL,
    "relayed" BOOLEAN NOT NULL,
    "supporters" INTEGER[],
    "handBacks" INTEGER NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,
    "dispatchedAt" TIMESTAMPTZ(3),
    "receivedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "resumeAt" TIMESTAMPTZ(3),
    "stops" JSONB NOT NULL,
    "followupAskedAt" TIMESTAMPTZ(3),
    "followup" TEXT,
    "satisfied" BOOLEAN,
    "mergedInto" INTEGER,
    "splitFrom" INTEGER,
    "recurrenceOf" INTEGER,
    "recurrence" INTEGER NOT NULL,

    CONSTRAINT "issue_pkey" PRIMARY KEY ("compoundId","number")
);

-- CreateTable
CREATE TABLE "issue_event" (
    "compoundId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "byId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,
    "wordsId" INTEGER,

    CONSTRAINT "issue_event_pkey" PRIMARY KEY ("compoundId","number","version")
);

-- CreateTable
CREATE TABLE "private_detail" (
    "id" SERIAL NOT NULL,
    "compoundId" INTEGER NOT NULL,
    "personId" INTEGER,
    "content" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "private_detail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issue_photo" (
    "compoundId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "issue_photo_pkey" PRIMARY KEY ("compoundId","number","hash")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "compoundId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "promise" TEXT NOT NULL,
    "countsFrom" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "firedAt" TIMESTAMPTZ(3),

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nudge" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "compoundId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "promise" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "nudge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" SERIAL NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "roomId" INTEGER,
    "personId" INTEGER,
    "urgency" INTEGER NOT NULL,
    "text" TEXT,
    "mentions" INTEGER[],
    "picture" TEXT,
    "joins" BOOLEAN NOT NULL,
    "ifUnsure" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "sentMessageId" TEXT,
    "compoundId" INTEGER,
    "issues" INTEGER[],
    "onlyWhile" JSONB,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "roomId" INTEGER,
    "compoundId" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_slot" (
    "job" TEXT NOT NULL,
    "slot" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_slot_pkey" PRIMARY KEY ("job","slot")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "lease" (
    "account" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("account")
);

-- CreateIndex
CREATE UNIQUE INDEX "community_name_key" ON "community"("name");

-- CreateIndex
CREATE INDEX "room_platform_account_externalId_idx" ON "room"("platform", "account", "externalId");

-- CreateIndex
CREATE INDEX "room_compoundId_idx" ON "room"("compoundId");

-- CreateIndex
CREATE INDEX "identity_platform_account_externalId_idx" ON "identity"("platform", "account", "externalId");

-- CreateIndex
CREATE INDEX "identity_personId_idx" ON "identity"("personId");

-- CreateIndex
CREATE INDEX "post_compoundId_idx" ON "post"("compoundId");

-- CreateIndex
CREATE INDEX "post_communityId_idx" ON "post"("communityId");

-- CreateIndex
CREATE INDEX "post_personId_idx" ON "post"("personId");

-- CreateIndex
CREATE INDEX "inbox_handledAt_id_idx" ON "inbox"("handledAt", "id");

-- CreateIndex
CREATE INDEX "inbox_roomExternalId_saidAt_idx" ON "inbox"("roomExternalId", "saidAt");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_platform_account_messageId_key" ON "inbox"("platform", "account", "messageId");

-- CreateIndex
CREATE INDEX "issue_compoundId_state_idx" ON "issue"("compoundId", "state");

-- CreateIndex
CREATE INDEX "issue_compoundId_category_idx" ON "issue"("compoundId", "category");

-- CreateIndex
CREATE INDEX "issue_event_compoundId_at_idx" ON "issue_event"("compoundId", "at");

-- CreateIndex
CREATE INDEX "issue_event_byId_at_idx" ON "issue_event"("byId", "at");

-- CreateIndex
CREATE INDEX "private_detail_personId_idx" ON "private_detail"("personId");

-- CreateIndex
CREATE INDEX "reminder_firedAt_dueAt_idx" ON "reminder"("firedAt", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_kind_compoundId_number_promise_countsFrom_key" ON "reminder"("kind", "compoundId", "number", "promise", "countsFrom");

-- CreateIndex
CREATE INDEX "nudge_toldAt_personId_idx" ON "nudge"("toldAt", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "nudge_personId_compoundId_number_promise_at_key" ON "nudge"("personId", "compoundId", "number", "promise", "at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_dedupeKey_key" ON "outbox"("dedupeKey");

-- CreateIndex
CREATE INDEX "outbox_state_notBefore_idx" ON "outbox"("state", "notBefore");

-- CreateIndex
CREATE INDEX "outbox_sentMessageId_idx" ON "outbox"("sentMessageId");

-- CreateIndex
CREATE INDEX "question_personId_settledAt_idx" ON "question"("personId", "settledAt");

-- AddForeignKey
ALTER TABLE "compound" ADD CONSTRAINT "compound_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "community"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room" ADD CONSTRAINT "room_compoundId_fkey" FOREIGN KEY ("compoundId") REFERENCES "compound"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_member" ADD CONSTRAINT "room_member_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_member" ADD CONSTRAINT "room_member_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "identity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_compoundId_fkey" FOREIGN KEY ("compoundId") REFERENCES "compound"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "community"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue_event" ADD CONSTRAINT "issue_event_wordsId_fkey" FOREIGN KEY ("wordsId") REFERENCES "private_detail"("id") ON DELETE SET NULL ON UPDATE CASCADE;
