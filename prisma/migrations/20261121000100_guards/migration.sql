-- What guards safety, or what a wrong value of would make the directory lie, is enforced here and not only in code.

-- Only a published address may be stored. The others hold the key of an area and nothing finer.
ALTER TABLE "centre" ADD CONSTRAINT "centre_protected_address_is_empty" CHECK (
    "address_status" = 'published'
    OR ("street" IS NULL AND "postcode" IS NULL AND "latitude" IS NULL AND "longitude" IS NULL)
);

-- A town could carry the street in disguise; the areas of confidential addresses are named by their key.
ALTER TABLE "centre" ADD CONSTRAINT "centre_town_is_no_address" CHECK (
    "address_status" = 'published' OR "town" !~ '[0-9]'
);

ALTER TABLE "centre" ADD CONSTRAINT "centre_point_is_whole" CHECK (
    ("latitude" IS NULL) = ("longitude" IS NULL)
    AND ("latitude" IS NULL OR ("latitude" BETWEEN 47 AND 55.2 AND "longitude" BETWEEN 5.8 AND 15.1))
);

ALTER TABLE "centre" ADD CONSTRAINT "centre_area_is_well_formed" CHECK (
    ("area_level" IS NULL) = ("area_ags" IS NULL)
    AND ("area_level" IS NULL OR "area_ags" ~ CASE "area_level"
        WHEN 'nationwide' THEN '^$'
        WHEN 'state' THEN '^[0-9]{2}$'
        WHEN 'region' THEN '^[0-9]{3}$'
        WHEN 'district' THEN '^[0-9]{5}$'
        ELSE '^[0-9]{8}$' END)
);

ALTER TABLE "service_area" ADD CONSTRAINT "service_area_is_well_formed" CHECK (
    "ags" ~ CASE "level"
        WHEN 'nationwide' THEN '^$'
        WHEN 'state' THEN '^[0-9]{2}$'
        WHEN 'region' THEN '^[0-9]{3}$'
        WHEN 'district' THEN '^[0-9]{5}$'
        ELSE '^[0-9]{8}$' END
);

-- "Responsible" may be said only where a source stands behind it.
ALTER TABLE "service_area" ADD CONSTRAINT "service_area_mandate_has_source" CHECK (
    "basis" IN ('own_account', 'unknown')
    OR ("basis" IN ('funding_mandate', 'cooperation_agreement') AND "source_url" IS NOT NULL)
);

ALTER TABLE "centre" ADD CONSTRAINT "centre_slug_is_a_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "centre" ADD CONSTRAINT "centre_postcode_is_five_digits" CHECK ("postcode" ~ '^[0-9]{5}$');
ALTER TABLE "centre" ADD CONSTRAINT "centre_ages_are_ages" CHECK (
    "minimum_age" BETWEEN 0 AND 120 AND "maximum_age" BETWEEN 0 AND 120 AND "minimum_age" <= "maximum_age"
);

-- Confirmed is what somebody confirmed: a date without a name, or a name without a date, says nothing.
ALTER TABLE "centre" ADD CONSTRAINT "centre_confirmation_is_whole" CHECK (("confirmed_at" IS NULL) = ("confirmed_by" IS NULL));
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_confirmation_is_whole" CHECK (("confirmed_at" IS NULL) = ("confirmed_by" IS NULL));
ALTER TABLE "national_service" ADD CONSTRAINT "national_service_confirmation_is_whole" CHECK (("confirmed_at" IS NULL) = ("confirmed_by" IS NULL));

ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_audience_is_known" CHECK (
    "audience" IN ('everyone', 'professionals', 'authorities')
);
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_value_is_safe" CHECK (
    CASE "kind"
        WHEN 'phone' THEN "value" ~ '^(\+[1-9][0-9]{4,14}|[0-9]{3,6})$'
        WHEN 'sms' THEN "value" ~ '^(\+[1-9][0-9]{4,14}|[0-9]{3,6})$'
        WHEN 'email' THEN "value" ~ '^[^[:space:]@<>"]+@[^[:space:]@<>"]+\.[^[:space:]@<>"]+$'
        ELSE "value" ~ '^https?://[^[:space:]<>"]+$'
    END
);
ALTER TABLE "source" ADD CONSTRAINT "source_url_is_a_web_address" CHECK ("url" ~ '^https?://[^[:space:]<>"]+$');

-- The directory's revision: raised in the transaction of the change, announced when that commits.
ALTER TABLE "directory_revision" ADD CONSTRAINT "directory_revision_is_one_row" CHECK ("id" = 1);
INSERT INTO "directory_revision" ("id", "revision") VALUES (1, 0);

CREATE FUNCTION "raise_directory_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "directory_revision" SET "revision" = "revision" + 1 WHERE "id" = 1;
    PERFORM pg_notify('directory_changed', '');
    RETURN NULL;
END;
$$;

DO $$
DECLARE
    watched text;
BEGIN
    FOREACH watched IN ARRAY ARRAY[
        'carrier', 'centre', 'contact_point', 'centre_language', 'centre_service', 'centre_group', 'centre_form',
        'centre_access_mode', 'centre_fact', 'service_area', 'notice', 'source', 'national_service'
    ] LOOP
        EXECUTE format(
            'CREATE TRIGGER raise_directory_revision AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I '
            'FOR EACH STATEMENT EXECUTE FUNCTION raise_directory_revision()', watched);
    END LOOP;
END;
$$;
