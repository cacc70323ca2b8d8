-- CreateEnum
CREATE TYPE "record_status" AS ENUM ('draft', 'published', 'archived');

-- CreateEnum
CREATE TYPE "address_status" AS ENUM ('published', 'not_stated', 'confidential');

-- CreateEnum
CREATE TYPE "area_level" AS ENUM ('nationwide', 'state', 'region', 'district', 'municipality');

-- CreateTable
CREATE TABLE "carrier" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "website" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "carrier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "centre" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "status" "record_status" NOT NULL DEFAULT 'draft',
    "carrier_id" UUID,
    "address_status" "address_status" NOT NULL DEFAULT 'not_stated',
    "street" TEXT,
    "postcode" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "town" TEXT,
    "state" TEXT,
    "area_level" "area_level",
    "area_ags" TEXT,
    "hidden_on_map" BOOLEAN NOT NULL DEFAULT false,
    "kok_member" TEXT NOT NULL DEFAULT 'unknown',
    "minimum_age" INTEGER,
    "maximum_age" INTEGER,
    "interpreters" BOOLEAN NOT NULL DEFAULT false,
    "opening_hours" TEXT,
    "service_area_texts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "complete_facets" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "source_date" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by" TEXT,
    "confidence" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seed_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "centre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_point" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "centre_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'everyone',
    "position" INTEGER NOT NULL DEFAULT 0,
    "opening_hours" TEXT,
    "note" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by" TEXT,

    CONSTRAINT "contact_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "centre_language" (
    "centre_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "mode" TEXT NOT NULL DEFAULT 'not_stated',
    "note" TEXT,

    CONSTRAINT "centre_language_pkey" PRIMARY KEY ("centre_id", "code", "mode")
);

-- CreateTable
CREATE TABLE "centre_service" (
    "centre_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "provision" TEXT NOT NULL DEFAULT 'not_stated',

    CONSTRAINT "centre_service_pkey" PRIMARY KEY ("centre_id", "code", "provision")
);

-- CreateTable
CREATE TABLE "centre_group" (
    "centre_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "acceptance" TEXT NOT NULL,

    CONSTRAINT "centre_group_pkey" PRIMARY KEY ("centre_id", "code")
);

-- CreateTable
CREATE TABLE "centre_form" (
    "centre_id" UUID NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "centre_form_pkey" PRIMARY KEY ("centre_id", "code")
);

-- CreateTable
CREATE TABLE "centre_access_mode" (
    "centre_id" UUID NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "centre_access_mode_pkey" PRIMARY KEY ("centre_id", "code")
);

-- CreateTable
CREATE TABLE "centre_fact" (
    "centre_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "centre_fact_pkey" PRIMARY KEY ("centre_id", "code")
);

-- CreateTable
CREATE TABLE "service_area" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "centre_id" UUID NOT NULL,
    "level" "area_level" NOT NULL,
    "ags" TEXT NOT NULL,
    "forms" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "basis" TEXT NOT NULL DEFAULT 'unknown',
    "source_url" TEXT,

    CONSTRAINT "service_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "centre_id" UUID NOT NULL,
    "capacity" TEXT,
    "text" TEXT,
    "valid_from" DATE,
    "valid_until" DATE,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "centre_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "seen_on" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "national_service" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" "record_status" NOT NULL DEFAULT 'published',
    "position" INTEGER NOT NULL DEFAULT 0,
    "name" JSONB NOT NULL,
    "for_whom" JSONB NOT NULL,
    "languages_note" JSONB,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "opening_hours" TEXT,
    "groups" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "free_of_charge" BOOLEAN,
    "source_urls" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "source_date" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seed_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "national_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_revision" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "directory_revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "carrier_name_key" ON "carrier"("name");

-- CreateIndex
CREATE UNIQUE INDEX "centre_slug_key" ON "centre"("slug");

-- CreateIndex
CREATE INDEX "centre_status_slug_idx" ON "centre"("status", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "contact_point_centre_id_kind_value_key" ON "contact_point"("centre_id", "kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "service_area_centre_id_level_ags_key" ON "service_area"("centre_id", "level", "ags");

-- CreateIndex
CREATE INDEX "notice_centre_id_idx" ON "notice"("centre_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_centre_id_url_key" ON "source"("centre_id", "url");

-- CreateIndex
CREATE UNIQUE INDEX "national_service_slug_key" ON "national_service"("slug");

-- AddForeignKey
ALTER TABLE "centre" ADD CONSTRAINT "centre_carrier_id_fkey" FOREIGN KEY ("carrier_id") REFERENCES "carrier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_language" ADD CONSTRAINT "centre_language_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_service" ADD CONSTRAINT "centre_service_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_group" ADD CONSTRAINT "centre_group_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_form" ADD CONSTRAINT "centre_form_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_access_mode" ADD CONSTRAINT "centre_access_mode_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_fact" ADD CONSTRAINT "centre_fact_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_area" ADD CONSTRAINT "service_area_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE CASCADE ON UPDATE CASCADE;
