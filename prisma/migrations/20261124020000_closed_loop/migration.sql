-- AlterTable
ALTER TABLE "alert" ADD COLUMN     "leaderId" INTEGER;

-- AlterTable
ALTER TABLE "identity" ADD COLUMN     "heardAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "issue" ADD COLUMN     "checked" TEXT[],
ADD COLUMN     "toldAlone" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "whistle" JSONB,
ADD COLUMN     "wordAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "nudge" ADD COLUMN     "urgent" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "documentId" INTEGER;

-- AlterTable
ALTER TABLE "room_member" ADD COLUMN     "heardAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "compound_setting" (
    "id" SERIAL NOT NULL,
    "compoundId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB,
    "byId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "compound_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leave" (
    "id" SERIAL NOT NULL,
    "compoundId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "deputyId" INTEGER,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "leave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty" (
    "id" SERIAL NOT NULL,
    "compoundId" INTEGER NOT NULL,
    "party" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department" (
    "id" SERIAL NOT NULL,
    "communityId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "duty" TEXT NOT NULL,
    "phone" TEXT,
    "byId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" SERIAL NOT NULL,
    "compoundId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchanged" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchanged_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "compound_setting_compoundId_key_id_idx" ON "compound_setting"("compoundId", "key", "id");

-- CreateIndex
CREATE INDEX "leave_compoundId_until_idx" ON "leave"("compoundId", "until");

-- CreateIndex
CREATE INDEX "duty_compoundId_until_idx" ON "duty"("compoundId", "until");

-- CreateIndex
CREATE INDEX "department_communityId_name_idx" ON "department"("communityId", "name");
