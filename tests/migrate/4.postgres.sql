--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    tenant bigint NOT NULL,
    login text NOT NULL,
    firm bigint NOT NULL,
    person bigint NOT NULL,
    CONSTRAINT account_login_check CHECK (((length(login) >= 3) AND (length(login) <= 64)))
);


--
-- Name: answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer (
    tenant bigint NOT NULL,
    round bigint NOT NULL,
    item text NOT NULL,
    answer bigint NOT NULL,
    note text NOT NULL,
    version bigint NOT NULL,
    at bigint NOT NULL,
    who bigint NOT NULL,
    CONSTRAINT answer_answer_check CHECK (((answer >= 1) AND (answer <= 7))),
    CONSTRAINT answer_item_check CHECK (((length(item) >= 1) AND (length(item) <= 64)))
);


--
-- Name: attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attempt (
    tenant bigint NOT NULL,
    key bytea NOT NULL,
    failures bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT attempt_key_check CHECK ((length(key) = 32))
);


--
-- Name: backup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.backup (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    kind bigint NOT NULL,
    at bigint NOT NULL,
    took_ms bigint NOT NULL,
    state_at bigint NOT NULL,
    bytes bigint NOT NULL,
    rows_in bigint NOT NULL,
    file text NOT NULL,
    fault text NOT NULL,
    value text NOT NULL,
    CONSTRAINT backup_bytes_check CHECK ((bytes >= 0)),
    CONSTRAINT backup_fault_check CHECK ((length(fault) <= 64)),
    CONSTRAINT backup_file_check CHECK ((length(file) <= 4100)),
    CONSTRAINT backup_kind_check CHECK (((kind >= 1) AND (kind <= 4))),
    CONSTRAINT backup_rows_in_check CHECK ((rows_in >= 0)),
    CONSTRAINT backup_took_ms_check CHECK ((took_ms >= 0)),
    CONSTRAINT backup_value_check CHECK ((length(value) <= 400))
);


--
-- Name: backup_plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.backup_plan (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    folder text NOT NULL,
    second text NOT NULL,
    hour bigint NOT NULL,
    backup_asked_at bigint NOT NULL,
    drill_asked_at bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT backup_plan_folder_check CHECK ((length(folder) <= 1000)),
    CONSTRAINT backup_plan_hour_check CHECK (((hour >= 0) AND (hour <= 23))),
    CONSTRAINT backup_plan_second_check CHECK ((length(second) <= 1000))
);


--
-- Name: certification; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certification (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    name text NOT NULL,
    body text NOT NULL,
    number text NOT NULL,
    covers text NOT NULL,
    issued_on text NOT NULL,
    expires_on text NOT NULL,
    note text NOT NULL,
    sensitive bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT certification_body_check CHECK ((length(body) <= 200)),
    CONSTRAINT certification_covers_check CHECK ((length(covers) <= 1000)),
    CONSTRAINT certification_expires_on_check CHECK ((length(expires_on) = 10)),
    CONSTRAINT certification_issued_on_check CHECK ((length(issued_on) = 10)),
    CONSTRAINT certification_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT certification_note_check CHECK ((length(note) <= 4000)),
    CONSTRAINT certification_number_check CHECK ((length(number) <= 100)),
    CONSTRAINT certification_sensitive_check CHECK ((sensitive = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: challenge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.challenge (
    tenant bigint NOT NULL,
    key bytea NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT challenge_key_check CHECK ((length(key) = 32))
);


--
-- Name: checklist; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.checklist (
    tenant bigint NOT NULL,
    framework text NOT NULL,
    version bigint NOT NULL,
    title text NOT NULL,
    file bytea NOT NULL,
    made_at bigint NOT NULL,
    who bigint NOT NULL,
    CONSTRAINT checklist_framework_check CHECK (((length(framework) >= 1) AND (length(framework) <= 64)))
);


--
-- Name: chunk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chunk (
    tenant bigint NOT NULL,
    sha256 bytea NOT NULL,
    n bigint NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT chunk_n_check CHECK ((n >= 0))
);


--
-- Name: declaration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.declaration (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    stars bigint NOT NULL,
    number text NOT NULL,
    declared_on text NOT NULL,
    edition text NOT NULL,
    shown_where text NOT NULL,
    review_on text NOT NULL,
    withdrawn_on text NOT NULL,
    corporate text NOT NULL,
    contact text NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT declaration_contact_check CHECK ((length(contact) <= 200)),
    CONSTRAINT declaration_corporate_check CHECK ((length(corporate) = ANY (ARRAY[0, 13]))),
    CONSTRAINT declaration_declared_on_check CHECK ((length(declared_on) = 10)),
    CONSTRAINT declaration_edition_check CHECK ((length(edition) <= 16)),
    CONSTRAINT declaration_number_check CHECK ((length(number) = ANY (ARRAY[0, 11]))),
    CONSTRAINT declaration_review_on_check CHECK ((length(review_on) = 10)),
    CONSTRAINT declaration_shown_where_check CHECK ((length(shown_where) <= 2000)),
    CONSTRAINT declaration_stars_check CHECK (((stars >= 0) AND (stars <= 2))),
    CONSTRAINT declaration_withdrawn_on_check CHECK ((length(withdrawn_on) = 10))
);


--
-- Name: document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    pattern text NOT NULL,
    choice bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT document_choice_check CHECK (((choice >= 0) AND (choice <= 2))),
    CONSTRAINT document_pattern_check CHECK (((length(pattern) >= 1) AND (length(pattern) <= 64)))
);


--
-- Name: document_clause; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_clause (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    document bigint NOT NULL,
    section text NOT NULL,
    clause text NOT NULL,
    kind bigint NOT NULL,
    title_ja text NOT NULL,
    title_en text NOT NULL,
    text_ja text NOT NULL,
    text_en text NOT NULL,
    base text NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT document_clause_base_check CHECK ((length(base) <= 64)),
    CONSTRAINT document_clause_clause_check CHECK ((length(clause) <= 64)),
    CONSTRAINT document_clause_kind_check CHECK (((kind >= 1) AND (kind <= 3))),
    CONSTRAINT document_clause_section_check CHECK (((length(section) >= 1) AND (length(section) <= 64))),
    CONSTRAINT document_clause_text_en_check CHECK ((length(text_en) <= 2000)),
    CONSTRAINT document_clause_text_ja_check CHECK ((length(text_ja) <= 2000)),
    CONSTRAINT document_clause_title_en_check CHECK ((length(title_en) <= 100)),
    CONSTRAINT document_clause_title_ja_check CHECK ((length(title_ja) <= 100))
);


--
-- Name: event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event (
    tenant bigint NOT NULL,
    seq bigint NOT NULL,
    at bigint NOT NULL,
    who bigint NOT NULL,
    what text NOT NULL,
    subject bigint NOT NULL,
    before text,
    after text,
    salt bytea,
    digest bytea,
    hash bytea NOT NULL,
    via text,
    CONSTRAINT event_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT event_seq_check CHECK ((seq > 0)),
    CONSTRAINT event_via_check CHECK (((length(via) >= 1) AND (length(via) <= 100))),
    CONSTRAINT event_what_check CHECK (((length(what) >= 1) AND (length(what) <= 40)))
);


--
-- Name: file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.file (
    tenant bigint NOT NULL,
    sha256 bytea NOT NULL,
    size bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT file_sha256_check CHECK ((length(sha256) = 32)),
    CONSTRAINT file_size_check CHECK ((size >= 0))
);


--
-- Name: firm; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.firm (
    tenant bigint NOT NULL,
    version bigint NOT NULL,
    name text NOT NULL,
    industry text NOT NULL,
    people bigint,
    prefecture bigint,
    legal_form text NOT NULL,
    uses bigint NOT NULL,
    uses_known bigint NOT NULL,
    target_step bigint NOT NULL,
    zone bigint NOT NULL,
    made_at bigint NOT NULL,
    representative text,
    address text,
    contact text,
    CONSTRAINT firm_address_check CHECK ((length(address) <= 200)),
    CONSTRAINT firm_contact_check CHECK ((length(contact) <= 200)),
    CONSTRAINT firm_industry_check CHECK ((length(industry) <= 1)),
    CONSTRAINT firm_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT firm_people_check CHECK ((people >= 0)),
    CONSTRAINT firm_prefecture_check CHECK (((prefecture >= 1) AND (prefecture <= 47))),
    CONSTRAINT firm_representative_check CHECK ((length(representative) <= 200)),
    CONSTRAINT firm_target_step_check CHECK (((target_step >= 0) AND (target_step <= 4)))
);


--
-- Name: form; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form (
    tenant bigint NOT NULL,
    id text NOT NULL,
    at bigint NOT NULL,
    result text NOT NULL,
    CONSTRAINT form_id_check CHECK (((length(id) >= 1) AND (length(id) <= 64)))
);


--
-- Name: gram; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gram (
    tenant bigint NOT NULL,
    gram text NOT NULL,
    noun bigint NOT NULL,
    id bigint NOT NULL
);


--
-- Name: insurance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.insurance (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    insurer text NOT NULL,
    product text NOT NULL,
    number text NOT NULL,
    covers text NOT NULL,
    pays_at_most bigint,
    begins_on text NOT NULL,
    expires_on text NOT NULL,
    note text NOT NULL,
    sensitive bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT insurance_begins_on_check CHECK ((length(begins_on) = 10)),
    CONSTRAINT insurance_covers_check CHECK ((length(covers) <= 1000)),
    CONSTRAINT insurance_expires_on_check CHECK ((length(expires_on) = 10)),
    CONSTRAINT insurance_insurer_check CHECK (((length(insurer) >= 1) AND (length(insurer) <= 200))),
    CONSTRAINT insurance_note_check CHECK ((length(note) <= 4000)),
    CONSTRAINT insurance_number_check CHECK ((length(number) <= 100)),
    CONSTRAINT insurance_pays_at_most_check CHECK ((pays_at_most >= 0)),
    CONSTRAINT insurance_product_check CHECK ((length(product) <= 200)),
    CONSTRAINT insurance_sensitive_check CHECK ((sensitive = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    kind text NOT NULL,
    argument text NOT NULL,
    state bigint NOT NULL,
    done bigint NOT NULL,
    total bigint NOT NULL,
    lease_until bigint NOT NULL,
    holder bigint NOT NULL,
    cancel bigint NOT NULL,
    result text NOT NULL,
    made_at bigint NOT NULL,
    who bigint NOT NULL,
    CONSTRAINT job_cancel_check CHECK ((cancel = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT job_done_check CHECK ((done >= 0)),
    CONSTRAINT job_kind_check CHECK (((length(kind) >= 1) AND (length(kind) <= 40))),
    CONSTRAINT job_state_check CHECK (((state >= 1) AND (state <= 5))),
    CONSTRAINT job_total_check CHECK ((total >= 0))
);


--
-- Name: link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.link (
    tenant bigint NOT NULL,
    key bytea NOT NULL,
    firm bigint NOT NULL,
    made_at bigint NOT NULL,
    used_at bigint,
    person bigint,
    ends_at bigint,
    CONSTRAINT link_key_check CHECK ((length(key) = 32))
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    name text NOT NULL,
    login text NOT NULL,
    role bigint NOT NULL,
    qualification text NOT NULL,
    registration text NOT NULL,
    until text NOT NULL,
    state bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT person_login_check CHECK (((length(login) >= 3) AND (length(login) <= 64))),
    CONSTRAINT person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
    CONSTRAINT person_qualification_check CHECK ((length(qualification) <= 200)),
    CONSTRAINT person_registration_check CHECK ((length(registration) <= 100)),
    CONSTRAINT person_role_check CHECK (((role >= 1) AND (role <= 7))),
    CONSTRAINT person_state_check CHECK (((state >= 1) AND (state <= 3))),
    CONSTRAINT person_until_check CHECK ((length(until) = 10))
);


--
-- Name: round; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.round (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    framework text NOT NULL,
    number bigint NOT NULL,
    state bigint NOT NULL,
    made_at bigint NOT NULL,
    closed_at bigint,
    who bigint NOT NULL,
    CONSTRAINT round_framework_check CHECK (((length(framework) >= 1) AND (length(framework) <= 64))),
    CONSTRAINT round_number_check CHECK ((number > 0)),
    CONSTRAINT round_state_check CHECK ((state = ANY (ARRAY[(1)::bigint, (2)::bigint])))
);


--
-- Name: seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seal (
    tenant bigint NOT NULL,
    number bigint NOT NULL,
    made_at bigint NOT NULL,
    body text NOT NULL,
    CONSTRAINT seal_body_check CHECK (((length(body) >= 1) AND (length(body) <= 8388608))),
    CONSTRAINT seal_number_check CHECK ((number > 0))
);


--
-- Name: secret; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.secret (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    person bigint NOT NULL,
    kind bigint NOT NULL,
    name text NOT NULL,
    key bytea NOT NULL,
    data bytea NOT NULL,
    used bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT secret_kind_check CHECK (((kind >= 1) AND (kind <= 4))),
    CONSTRAINT secret_name_check CHECK ((length(name) <= 100))
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    tenant bigint NOT NULL,
    key bytea NOT NULL,
    firm bigint NOT NULL,
    person bigint NOT NULL,
    made_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    checked_at bigint,
    agent bigint,
    CONSTRAINT session_key_check CHECK ((length(key) = 32))
);


--
-- Name: setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.setting (
    tenant bigint NOT NULL,
    name text NOT NULL,
    version bigint NOT NULL,
    value text NOT NULL,
    CONSTRAINT setting_name_check CHECK (((length(name) >= 1) AND (length(name) <= 64))),
    CONSTRAINT setting_value_check CHECK ((length(value) <= 1000))
);


--
-- Name: task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    title text NOT NULL,
    note text NOT NULL,
    sensitive bigint NOT NULL,
    measure text NOT NULL,
    framework text NOT NULL,
    item text NOT NULL,
    owner text NOT NULL,
    due text NOT NULL,
    state bigint NOT NULL,
    done_on text,
    made_at bigint NOT NULL,
    cost bigint,
    CONSTRAINT task_cost_check CHECK ((cost >= 0)),
    CONSTRAINT task_done_on_check CHECK ((length(done_on) = 10)),
    CONSTRAINT task_due_check CHECK ((length(due) = 10)),
    CONSTRAINT task_note_check CHECK ((length(note) <= 4000)),
    CONSTRAINT task_owner_check CHECK ((length(owner) <= 200)),
    CONSTRAINT task_sensitive_check CHECK ((sensitive = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT task_state_check CHECK (((state >= 1) AND (state <= 4))),
    CONSTRAINT task_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
);


--
-- Name: toride; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.toride (
    one integer NOT NULL,
    version integer NOT NULL
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES (0, 'watanabe', 890361506742224084, 192253925786424310);
INSERT INTO public.account VALUES (0, 'watanabe@example.jp', 3187108866047713100, 192253926039828327);


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '1', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '2', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '3', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '4', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '5', 1, 'x', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '6', 2, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '7', 3, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '8', 4, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '9', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '10', 2, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '11', 3, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '12', 4, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '13', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '14', 2, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '15', 3, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '16', 4, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '17', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '18', 2, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '19', 3, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '20', 4, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '21', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '22', 2, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '23', 3, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '24', 4, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925666351767, '25', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '1', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '2', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '3', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '4', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '5', 3, 'x', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '6', 4, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '7', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '8', 2, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '9', 3, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '10', 4, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '11', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '12', 2, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '13', 3, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '14', 4, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '15', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '16', 2, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '17', 3, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '18', 4, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '19', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '20', 2, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '21', 3, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '22', 4, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '23', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '24', 2, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925673181242, '25', 3, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925700311814, '1', 1, '', 1, 1795741015565, 7);
INSERT INTO public.answer VALUES (890361506742224084, 192253925700311814, '2', 1, '始めた', 2, 1795741015565, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '1', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '2', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '3', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '4', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '5', 1, 'x', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '6', 2, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '7', 3, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '8', 4, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '9', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '10', 2, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '11', 3, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '12', 4, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '13', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '14', 2, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '15', 3, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '16', 4, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '17', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '18', 2, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '19', 3, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '20', 4, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '21', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '22', 2, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '23', 3, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '24', 4, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925927306952, '25', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '1', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '2', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '3', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '4', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '5', 3, 'x', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '6', 4, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '7', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '8', 2, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '9', 3, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '10', 4, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '11', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '12', 2, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '13', 3, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '14', 4, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '15', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '16', 2, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '17', 3, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '18', 4, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '19', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '20', 2, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '21', 3, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '22', 4, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '23', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '24', 2, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925930502831, '25', 3, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925962172273, '1', 1, '', 1, 1795741015690, 7);
INSERT INTO public.answer VALUES (3187108866047713100, 192253925962172273, '2', 1, '始めた', 2, 1795741015690, 7);


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: backup; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: backup_plan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: certification; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.certification VALUES (890361506742224084, 192253925753125218, 1, 'ISMS', '審査機関', '', '', '2026-04-01', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795741015565);
INSERT INTO public.certification VALUES (890361506742224084, 192253925755205386, 1, 'Pマーク', '', '', '', '9999-12-31', '2028-02-29', '', 0, 1795741015565);
INSERT INTO public.certification VALUES (3187108866047713100, 192253926013758547, 1, 'ISMS', '審査機関', '', '', '2026-04-01', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795741015690);
INSERT INTO public.certification VALUES (3187108866047713100, 192253926014794543, 1, 'Pマーク', '', '', '', '9999-12-31', '2028-02-29', '', 0, 1795741015690);


--
-- Data for Name: challenge; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: checklist; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.checklist VALUES (890361506742224084, 'midori-2026', 1, '年末の10問', '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 1795741015565, 7);
INSERT INTO public.checklist VALUES (3187108866047713100, 'midori-2026', 1, '年末の10問', '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 1795741015690, 7);


--
-- Data for Name: chunk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chunk VALUES (890361506742224084, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 0, '\x23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
INSERT INTO public.chunk VALUES (3187108866047713100, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 0, '\x23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES (890361506742224084, 1, 1, 2, '51234567890', '2026-11-20', '4.0', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', '2027-11-20', '9999-12-31', '7000012050002', '渡辺 𠮷子', 1795741015565);
INSERT INTO public.declaration VALUES (3187108866047713100, 1, 1, 2, '51234567890', '2026-11-20', '4.0', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', '2027-11-20', '9999-12-31', '7000012050002', '渡辺 𠮷子', 1795741015690);


--
-- Data for Name: document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document VALUES (890361506742224084, 192253925822739065, 1, 'policy', 2, 1795741015565);
INSERT INTO public.document VALUES (890361506742224084, 192253925848512714, 1, 'handbook', 0, 1795741015565);
INSERT INTO public.document VALUES (3187108866047713100, 192253926052095970, 1, 'policy', 2, 1795741015690);
INSERT INTO public.document VALUES (3187108866047713100, 192253926073408813, 1, 'handbook', 0, 1795741015690);


--
-- Data for Name: document_clause; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_clause VALUES (890361506742224084, 192253925827111421, 1, 192253925822739065, 'promises', 'training', 2, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb', 1795741015565);
INSERT INTO public.document_clause VALUES (890361506742224084, 192253925827714092, 1, 192253925822739065, 'promises', 'law', 1, '', '', '', '', '', 1795741015565);
INSERT INTO public.document_clause VALUES (890361506742224084, 192253925835154038, 2, 192253925822739065, 'promises', 'leadership', 3, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '', 1795741015565);
INSERT INTO public.document_clause VALUES (3187108866047713100, 192253926070267726, 1, 192253926052095970, 'promises', 'training', 2, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb', 1795741015690);
INSERT INTO public.document_clause VALUES (3187108866047713100, 192253926071402299, 1, 192253926052095970, 'promises', 'law', 1, '', '', '', '', '', 1795741015690);
INSERT INTO public.document_clause VALUES (3187108866047713100, 192253926071402300, 2, 192253926052095970, 'promises', 'leadership', 3, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '', 1795741015690);


--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event VALUES (0, 1, 1795741015558, 0, 'setting.set', 0, NULL, '{"job-days":"14"}', '\xfc842263f978c5e1b46c8765f8113c13', NULL, '\x37be10bdfeb790baa5f8b7e5338a4731d9d55c510c634dd5c62babe77503d61e', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 1, 1795741015565, 7, 'firm.add', 0, NULL, '{"name":"さくら商店","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795741015565,"representative":null,"address":null,"contact":null}', '\xea50d9d2ea91112792e6d74f96fb5616', NULL, '\x0f45050f5c2d98d9c218ee55c28b970c9ac74e2adf10bcfeb5b29c909cf7c3ac', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 2, 1795741015565, 7, 'firm.set', 0, '{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}', '{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}', '\xd7d2a6cdbb575846e00fbde022ab583f', NULL, '\x2775165a18cd4d51baf69ac65049a0f593fc991c3346a68cf51652cea831d379', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 4, 1795741015565, 7, 'round.save', 192253925673181242, NULL, '{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}', '\xf6b74a2c9847e153c0361157027dac91', NULL, '\x59d6fbc551a52007d3f752df2c0987791a11604216de9e6cf929b82ed2fb73d1', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 5, 1795741015565, 7, 'round.add', 192253925700311814, NULL, '{"id":192253925700311814,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795741015565,"closed_at":null,"who":7}', '\xbc9ce234ef22422a401dd98254007495', NULL, '\xff514a289dcc9e4500b00dd3ac9ab437acf331aab2eae9f17075a69494754e65', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 6, 1795741015565, 7, 'answer.set', 192253925700311814, NULL, '{"item":"1","answer":"yes"}', '\x53aeaafbd82f290730eb352c78bda356', NULL, '\x9eef8cc655a8b4353f05d5d38f2c5668944edc5e95d3433e399b3eb0b0aa09bb', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 7, 1795741015565, 7, 'answer.set', 192253925700311814, NULL, '{"item":"2","answer":"no","note":"来月から"}', '\x2db9039f956c37ad5a322a1c89ff972e', NULL, '\x43e575b9e38119456a5c8890793497f06290b4a4b5868fd5238ebc1b43ecea74', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 8, 1795741015565, 7, 'answer.set', 192253925700311814, '{"item":"2","answer":"no","note":"来月から"}', '{"item":"2","answer":"yes","note":"始めた"}', '\x5160aeaaadff8149285f143c2e36d94a', NULL, '\xc27401d6c3b778b87d3bfc2e6d65ecea03d84ab23f614c2d74ecf4d5bd95264e', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 9, 1795741015565, 7, 'task.add', 192253925704193363, NULL, '{"id":192253925704193363,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795741015565,"cost":12000}', '\x2866f7d155189de6903058036d3f6384', NULL, '\xfd1203b79ec69f29a6aa4b871500b1d283971238aa38e85c9374d7ad0be71b87', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 10, 1795741015565, 7, 'task.set', 192253925704193363, '{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}', '{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}', '\x7e2a420c4d57680baa1378d55c38c154', NULL, '\x4320e23428f5cf9b29c3e2d2528d12d121d45d2e12b52020d72a9238d563bb64', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 11, 1795741015565, 7, 'task.add', 192253925734391012, NULL, '{"id":192253925734391012,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741015565,"cost":null}', '\x98ebff64a0d7885ec45de197c3307999', NULL, '\x21dfd49df8607f2108894e70d990829215330d7068fe7b8feb15938336e71b52', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 12, 1795741015565, 7, 'task.add', 192253925736908298, NULL, '{"id":192253925736908298,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741015565,"cost":null}', '\x87e30ffb7b071a4beddf1ae1be44709a', NULL, '\xdda2a88d9af374bebc46ae10a179642013e19471d4270d4bebd3d31346a96a1c', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 13, 1795741015565, 7, 'task.remove', 192253925736908298, '{"id":192253925736908298,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741015565,"cost":null}', NULL, '\xbe3f24974b1e6ed31518138d7bb3602b', NULL, '\x648379a6181782f18dc7ce2ab062789df50cdfcc9ee988a0ed154fa61236e84d', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 14, 1795741015565, 7, 'certification.add', 192253925753125218, NULL, '{"id":192253925753125218,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741015565}', '\xc41d879d637d4c902c9f854b46d8947d', NULL, '\x82b42bb354577b51da366b3e1b1d3570eba9cdde48b9a86eb29c8d07fe77546f', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 15, 1795741015565, 7, 'certification.add', 192253925755205386, NULL, '{"id":192253925755205386,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795741015565}', '\x2bc1ac4080bee5918fd5be3d2597ed13', NULL, '\x0c0f689e40ff0d4b03f7ddb7d80eeb365aef8585cb5818d0c42132e48c9f6ad6', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 16, 1795741015565, 7, 'insurance.add', 192253925756630780, NULL, '{"id":192253925756630780,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741015565}', '\x548274fb6f4414c535f76d63c1b4b321', NULL, '\x7294e8d1a81f33e87c5cc382f9b1320b0be43176819c9479efa5072a67a8d46f', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 17, 1795741015565, 7, 'insurance.add', 192253925769670590, NULL, '{"id":192253925769670590,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795741015565}', '\x30fdc4b556f81f4c4c2a922aaeccdb03', NULL, '\xd4a51030c05ce66fe0213f7341591d6065c6e041ee14841a3a9fa424f2b9af2e', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 3, 1795741015565, 7, 'round.save', 192253925666351767, NULL, NULL, NULL, '\x816e2d6a55d7472cee52855bdd0b66357674e7beea0d47b4ea17a7549da8e86c', '\xcc5366158716724dd68144b6bb74379d0d6b4b1d76dc86f54617b570aa90e0f9', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 18, 1795741015565, 7, 'declaration.add', 1, NULL, '{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795741015565}', '\xc40d8ec828fae8fee2d1736bfed70c7a', NULL, '\x1cdefd13539b620195d398636d19b2bf76f87e35d34f7287984c34762207a040', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 19, 1795741015565, 7, 'person.add', 192253925786424310, NULL, '{"id":192253925786424310,"name":"渡辺 𠮷子","login":"watanabe","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795741015565}', '\x254fbb729e19907bd735638723158f69', NULL, '\xf13ce62dfa0d06deb4375c491077b7593e1d0409c548994f74606699ed6e427d', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 20, 1795741015565, 7, 'person.password', 192253925786424310, NULL, NULL, '\xf6d852bfeda767640afe8782747f899b', NULL, '\x5859604d094ec393abab126166b294f9e36afb7a472497c1d5b3bc867f6b0be3', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 21, 1795741015565, 7, 'document.add', 192253925822739065, NULL, '{"id":192253925822739065,"pattern":"policy","choice":2,"made_at":1795741015565}', '\x13fd86215f50b7ebfd8bd12ae4c267b5', NULL, '\x9922a21bef607ec2fa577b433ce66afcdbc6507b36b4b1d04a94d83a30211747', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 22, 1795741015565, 7, 'document_clause.add', 192253925827111421, NULL, '{"id":192253925827111421,"document":192253925822739065,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795741015565}', '\x0d33746f17817c4163154d00b9cfd595', NULL, '\xa80fe242ba2d93d8ca8a5ed6da3e289565c08c80ca42a5413703f9ff02e0c1cd', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 23, 1795741015565, 7, 'document_clause.add', 192253925827714092, NULL, '{"id":192253925827714092,"document":192253925822739065,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795741015565}', '\x663a163f3fd43cd87c5ba7f62f6ccb6f', NULL, '\x41d81dc0cec4a20caa9175882351474c1be636705d7cf432a328648369c34dbf', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 24, 1795741015565, 7, 'document_clause.add', 192253925835154038, NULL, '{"id":192253925835154038,"document":192253925822739065,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741015565}', '\xb9c2689b8a213c2fae244e1117b52c3b', NULL, '\x85d7bd12cd67770f6d8e3929072662e41adc70713de9bef975965f2770575f08', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 25, 1795741015565, 7, 'document_clause.set', 192253925835154038, '{}', '{}', '\x04de3f939fbbb580e5fd586ed4648d57', NULL, '\x39dd3e095adee3f91e4b38623357424918f76ce67b72d6690607096fd7a10092', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 26, 1795741015565, 7, 'document.add', 192253925848512714, NULL, '{"id":192253925848512714,"pattern":"handbook","choice":0,"made_at":1795741015565}', '\xd15a5130c7d73acd3bdf8387dc5d83e4', NULL, '\x24b8c452d6b866a4d181d0eaa58d0a2dea4dcc34b36a3a943a69229f7687a509', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 27, 1795741015565, 7, 'document_clause.add', 192253925860341805, NULL, '{"id":192253925860341805,"document":192253925848512714,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741015565}', '\x10f0a6f10e3aa9a60b8a5a8a05528c6d', NULL, '\xae83956e719c62f374ba81ff33d51c207ae2afd85dee4b99f626eaaa44ffeeaf', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 28, 1795741015565, 7, 'document_clause.remove', 192253925860341805, '{"id":192253925860341805,"document":192253925848512714,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741015565}', NULL, '\x46758c92414c2fa784dea26142744b23', NULL, '\x69dc706000957786d52b4f8e2f5965e120b03a0e0343b026d426017da9eed563', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 29, 1795741015565, 7, 'checklist.keep', 0, NULL, '{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}', '\xc3fbb85c943c2bc960f83aee8e14bca0', NULL, '\x69671355b836a19a52c249196f10ff3966606c07ca7ca947e53a44bd26589aa2', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 30, 1795741015565, 7, 'event.forget', 3, NULL, NULL, '\x211f8d383c2041638c0ecb4ad10bc425', NULL, '\x8c1a71a2ae7c9352842121bc99cf0043e91a1fbc55a30a4931a2c358a4955769', 'op setting.set');
INSERT INTO public.event VALUES (890361506742224084, 31, 1795741015690, 7, 'form.sent', 0, NULL, '{}', '\xd53b39de659226cafba1e1c3aa35b36d', NULL, '\x79ed61c8f2c9b73b4666f9ef6fcbf60612cf0bda8ab671ec79e49185a58ef311', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 1, 1795741015690, 7, 'firm.add', 0, NULL, '{"name":"O''Neil & \"山田\" 製作所","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795741015690,"representative":null,"address":null,"contact":null}', '\x72982d703f2a02645721ffb7029561c8', NULL, '\x29c40f866df30aea1a3f175d1612777228f426ad437ffa719893db66dd8f6bcb', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 2, 1795741015690, 7, 'firm.set', 0, '{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}', '{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}', '\x7f169de446484f019853b57c30297460', NULL, '\x1eb34483631be64b088ec48908e3c0882ffade0e74730779cce42a6ca49e87d1', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 4, 1795741015690, 7, 'round.save', 192253925930502831, NULL, '{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}', '\x2d17eb42d62bb2800b3500551fa2389d', NULL, '\xb16385bd2dd32bfcb62b43ab447e1c008f727d5071190cecf73f0263cd00d3ba', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 5, 1795741015690, 7, 'round.add', 192253925962172273, NULL, '{"id":192253925962172273,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795741015690,"closed_at":null,"who":7}', '\xf599e08db2812f40200b0d07522e7bcc', NULL, '\x2488c9e867188d6129aa068be56b10c98c1d93b028ea2defe416ea7c6bff412e', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 6, 1795741015690, 7, 'answer.set', 192253925962172273, NULL, '{"item":"1","answer":"yes"}', '\xb68c08314ea9041eeacca2ba1fd0bd91', NULL, '\x99c55a10779392cca6b8dd04187b76dfcf0407fbb267f2d9519cd4e8c6f247e3', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 7, 1795741015690, 7, 'answer.set', 192253925962172273, NULL, '{"item":"2","answer":"no","note":"来月から"}', '\x0066399ac821871318088446833c79e7', NULL, '\xf7cca9ccd4745dbb13e01b9097456878700aa507073360895e800446272b1a4a', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 8, 1795741015690, 7, 'answer.set', 192253925962172273, '{"item":"2","answer":"no","note":"来月から"}', '{"item":"2","answer":"yes","note":"始めた"}', '\xe4c1813fa800ef53df3dc8a4d95069f2', NULL, '\x1e40bb5b58b01a7ad8acb6f2b67cc2d4b83a950f492c71611c9caf5dc8473428', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 9, 1795741015690, 7, 'task.add', 192253925979565964, NULL, '{"id":192253925979565964,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795741015690,"cost":12000}', '\xb6a01c53c5ce779fea6802198d68fc11', NULL, '\x0ae28f5bc08256f6b9f1c901015147937523785c2ddc7b1b0b82401b51fbe4bb', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 10, 1795741015690, 7, 'task.set', 192253925979565964, '{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}', '{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}', '\x4a93ec8ad85a6b2432147bf1567bd3a9', NULL, '\x8dd5700e9b33df611412cc5fe30e0a0f0e85b263e58e5da4d6015f516edefaec', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 11, 1795741015690, 7, 'task.add', 192253925989385760, NULL, '{"id":192253925989385760,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741015690,"cost":null}', '\xc41db0a97f1336d2a276ee8dc78ce7ba', NULL, '\xa4652216e745fcf1fe2df412585ea41ad625bd08103d65097dffb28d70ab8094', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 12, 1795741015690, 7, 'task.add', 192253925992439780, NULL, '{"id":192253925992439780,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741015690,"cost":null}', '\x68d7c5bf2ad41d5c3d22d34f865d3d70', NULL, '\x62f57d3690d055bdcdbf8e7a68446cbfbdcadbfabdbae760bde2637eb4878c55', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 13, 1795741015690, 7, 'task.remove', 192253925992439780, '{"id":192253925992439780,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741015690,"cost":null}', NULL, '\x028b0fd8d5b3c634d85dd00b17152dc0', NULL, '\x7b5b7ec170e2ef51ef3b25d77b673a717dbe5b3bc7a96d3cd8397bb2bad1369d', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 14, 1795741015690, 7, 'certification.add', 192253926013758547, NULL, '{"id":192253926013758547,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741015690}', '\x1b02ee1cbd612cf0d798af5558740799', NULL, '\xde9a143f8b804ebd3cc87d53a5afff1ed531570d449b3e7cd528b2408fa33d6b', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 15, 1795741015690, 7, 'certification.add', 192253926014794543, NULL, '{"id":192253926014794543,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795741015690}', '\xa2648f7138a02a6c5258a7118d828e1b', NULL, '\xcd61a7e8e9983da59623e6fcc3d898ec0b9e32ef476a6d9d244b6b4c0a77df21', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 16, 1795741015690, 7, 'insurance.add', 192253926024057028, NULL, '{"id":192253926024057028,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741015690}', '\x7539ab3a0479247569ce60b34f8a8131', NULL, '\xca52ee92bc95fcc0fdf7818321c51ac8dffa5d73d1760c4a3f71351851cb0c79', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 17, 1795741015690, 7, 'insurance.add', 192253926029316371, NULL, '{"id":192253926029316371,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795741015690}', '\x6e6833b9e522d940744154f5e32f5e41', NULL, '\x5bb55a29363329c73546ebc2e09b2528d8eab3d8a346d197c9e973b123de8826', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 18, 1795741015690, 7, 'declaration.add', 1, NULL, '{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795741015690}', '\x144485873356836a143d3ee37761b88a', NULL, '\x28712771b6ed53255deded29678be197cb3fbcb0ae32bed6f453561794de0898', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 19, 1795741015690, 7, 'person.add', 192253926039828327, NULL, '{"id":192253926039828327,"name":"渡辺 𠮷子","login":"watanabe@example.jp","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795741015690}', '\x72ca08ab4bc699f1a12bbec4e9da6b25', NULL, '\x27fa7f2d01ae4c602e9f89d71aa7e55f50b51246338eb6fd35b563b749d2a917', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 20, 1795741015690, 7, 'person.password', 192253926039828327, NULL, NULL, '\x0ba92e3260ec21d7d9266d69f85faf55', NULL, '\x2077f7098e55692496407bbd6694c89a7bdc2f6965a0e3fe0ac018cf95a878fe', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 21, 1795741015690, 7, 'document.add', 192253926052095970, NULL, '{"id":192253926052095970,"pattern":"policy","choice":2,"made_at":1795741015690}', '\xfac8ad2ef5a5166a1cfce4823c9d4e4d', NULL, '\x2b749526743eacf0c84862c6cc1acec1847b8ab5b9fd57786f7aa2ef32ab4492', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 22, 1795741015690, 7, 'document_clause.add', 192253926070267726, NULL, '{"id":192253926070267726,"document":192253926052095970,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795741015690}', '\x4972e42478c40e392b7b5ca4d00fecd8', NULL, '\xe3075e5756b069207ca3d04faf8768a43eabe85424f7ca2bf3dfe750e5c4c618', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 23, 1795741015690, 7, 'document_clause.add', 192253926071402299, NULL, '{"id":192253926071402299,"document":192253926052095970,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795741015690}', '\x4cf6ec0e13b333c4101a3a1d96e0a7ad', NULL, '\x7b94a0170b1a103fa7169350d90cf3454e81d09f79a919656d86a97e2b8dafb1', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 24, 1795741015690, 7, 'document_clause.add', 192253926071402300, NULL, '{"id":192253926071402300,"document":192253926052095970,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741015690}', '\x9792369aa3b47d4f85395d5a606616df', NULL, '\x9a4319e5db35c6e2035ef23ca86655d9003573d8b0378855c2266c58393e0a9e', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 25, 1795741015690, 7, 'document_clause.set', 192253926071402300, '{}', '{}', '\x8e6f8e80f290f5e0bfef8eab2259216d', NULL, '\xaf5ef57b8004dd040640b6996329766884d25f402ecc668a31b639d74e76d138', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 26, 1795741015690, 7, 'document.add', 192253926073408813, NULL, '{"id":192253926073408813,"pattern":"handbook","choice":0,"made_at":1795741015690}', '\x48f8fdeae0058a891653528a80212375', NULL, '\xdff9205dfbbd22385bbc8ed4ff2c18a669365a7974eec52cf894905c7ac25917', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 27, 1795741015690, 7, 'document_clause.add', 192253926075262589, NULL, '{"id":192253926075262589,"document":192253926073408813,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741015690}', '\x3c27ca1e9da0f3b4d500b61b662e82aa', NULL, '\x085bcbead1c52190f06ba51c6a3615289d74332650e78583e8a9f626e2ceeb3f', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 28, 1795741015690, 7, 'document_clause.remove', 192253926075262589, '{"id":192253926075262589,"document":192253926073408813,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741015690}', NULL, '\xb13f0191b4ce8950415e8b42e085eb0d', NULL, '\xe5f275877f83c08c670f5757ad56e3da312f828bfcb081c529257e5f81fc521a', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 29, 1795741015690, 7, 'checklist.keep', 0, NULL, '{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}', '\x6c014e947b0b4a07b8f4f72e2ce247f2', NULL, '\xbd99f78c4695ac52acaab529d652952b3e5cc87ea013bdce5ca099b7c4111c8a', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 3, 1795741015690, 7, 'round.save', 192253925927306952, NULL, NULL, NULL, '\xb771ea226107341bed7433f7c1412867bccde68bce415b2dcba573c145a3a850', '\xad16fbe97c6740feea107a00d5c16dd67eba43ed952a3986bb3d9488a63eefa9', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 30, 1795741015690, 7, 'event.forget', 3, NULL, NULL, '\xb618dc0c02c88284b5e65a358d60d12c', NULL, '\x403260e2d1be02d366af1a1f69917d5f8e41af9f911fb968f05f13b07d6a4ab6', 'op setting.set');
INSERT INTO public.event VALUES (3187108866047713100, 31, 1795741015769, 7, 'form.sent', 0, NULL, '{}', '\xd51fa11181859d160aa0c215aa9cacbd', NULL, '\xe8ae699483055dc55e44b903420ae512d845c61288cea0d2c5b80fb5622e541c', 'op setting.set');
INSERT INTO public.event VALUES (0, 2, 1795741015769, 0, 'seal.add', 1, NULL, '{"number":1,"fingerprint":"2745-bfac-f130-ea2a-7bf5-907b-36e2-def4"}', '\x3a32f42feea3dea7289cff399fba862f', NULL, '\xa7e621a26784c3510fd907bf86114081a911bf388f902334f7f319972fc4100f', 'op setting.set');


--
-- Data for Name: file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.file VALUES (890361506742224084, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 6976, 1795741015565);
INSERT INTO public.file VALUES (3187108866047713100, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 6976, 1795741015690);


--
-- Data for Name: firm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.firm VALUES (890361506742224084, 2, 'さくら商店', 'E', 12, NULL, '', 1, 9, 0, 540, 1795741015565, '代表 {髙橋|たかはし} 𠮷男', NULL, '03-0000-0000');
INSERT INTO public.firm VALUES (3187108866047713100, 2, 'O''Neil & "山田" 製作所', 'E', 12, NULL, '', 1, 9, 0, 540, 1795741015690, '代表 {髙橋|たかはし} 𠮷男', NULL, '03-0000-0000');


--
-- Data for Name: form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form VALUES (890361506742224084, '0123456789abcdef', 1795741015690, '/somewhere');
INSERT INTO public.form VALUES (3187108866047713100, '0123456789abcdef', 1795741015769, '/somewhere');


--
-- Data for Name: gram; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gram VALUES (890361506742224084, '"\', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '"x', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '%', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, ''';', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '0%', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '00', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '0、', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '10', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, ';', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '\0', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '\n', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'l', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'n', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'nu', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'ul', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'x"', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '、髙', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '「見', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '」''', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'く', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'に置', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'の金', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'は', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'を銀', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'アッ', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'クア', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'ック', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'ップ', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'バッ', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'プを', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '佐藤', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '庫に', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '書」', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '橋🔐', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '積書', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '置く', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '藤', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '行の', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '見積', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '金庫', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '銀行', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '髙橋', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, '🔐', 1, 192253925704193363);
INSERT INTO public.gram VALUES (890361506742224084, 'した', 1, 192253925734391012);
INSERT INTO public.gram VALUES (890361506742224084, 'た人', 1, 192253925734391012);
INSERT INTO public.gram VALUES (890361506742224084, 'の鍵', 1, 192253925734391012);
INSERT INTO public.gram VALUES (890361506742224084, '人の', 1, 192253925734391012);
INSERT INTO public.gram VALUES (890361506742224084, '職し', 1, 192253925734391012);
INSERT INTO public.gram VALUES (890361506742224084, '退職', 1, 192253925734391012);
INSERT INTO public.gram VALUES (890361506742224084, '鍵', 1, 192253925734391012);
INSERT INTO public.gram VALUES (890361506742224084, '"\', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '"x', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '%', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, ''';', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '0%', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '00', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '0、', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '10', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, ';', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '\0', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '\n', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 'is', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 'l', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 'ms', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 'n', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 'nu', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 's', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 'sm', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 'ul', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 'x"', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '、髙', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '「見', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '」''', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 'は', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '審査', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '書」', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '査機', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '橋🔐', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '機関', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '積書', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '見積', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '関', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '髙橋', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, '🔐', 2, 192253925753125218);
INSERT INTO public.gram VALUES (890361506742224084, 'pマ', 2, 192253925755205386);
INSERT INTO public.gram VALUES (890361506742224084, 'ク', 2, 192253925755205386);
INSERT INTO public.gram VALUES (890361506742224084, 'マー', 2, 192253925755205386);
INSERT INTO public.gram VALUES (890361506742224084, 'ーク', 2, 192253925755205386);
INSERT INTO public.gram VALUES (890361506742224084, '"\', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '"x', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '%', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, ''';', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '0%', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '00', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '0、', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '10', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, ';', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '\0', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '\n', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'l', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'n', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'nu', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'ul', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'x"', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '、髙', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '「見', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '」''', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'は', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'イバ', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'サイ', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'バー', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'ー保', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '上火', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '保険', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '書」', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '橋🔐', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '海上', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '火災', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '災', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '積書', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '見積', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '険', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '髙橋', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, '🔐', 3, 192253925756630780);
INSERT INTO public.gram VALUES (890361506742224084, 'の会', 3, 192253925769670590);
INSERT INTO public.gram VALUES (890361506742224084, '会社', 3, 192253925769670590);
INSERT INTO public.gram VALUES (890361506742224084, '別の', 3, 192253925769670590);
INSERT INTO public.gram VALUES (890361506742224084, '社', 3, 192253925769670590);
INSERT INTO public.gram VALUES (3187108866047713100, '"\', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '"x', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '%', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, ''';', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '0%', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '00', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '0、', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '10', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, ';', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '\0', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '\n', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'l', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'n', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'nu', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'ul', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'x"', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '、髙', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '「見', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '」''', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'く', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'に置', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'の金', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'は', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'を銀', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'アッ', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'クア', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'ック', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'ップ', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'バッ', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'プを', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '佐藤', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '庫に', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '書」', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '橋🔐', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '積書', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '置く', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '藤', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '行の', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '見積', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '金庫', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '銀行', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '髙橋', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, '🔐', 1, 192253925979565964);
INSERT INTO public.gram VALUES (3187108866047713100, 'した', 1, 192253925989385760);
INSERT INTO public.gram VALUES (3187108866047713100, 'た人', 1, 192253925989385760);
INSERT INTO public.gram VALUES (3187108866047713100, 'の鍵', 1, 192253925989385760);
INSERT INTO public.gram VALUES (3187108866047713100, '人の', 1, 192253925989385760);
INSERT INTO public.gram VALUES (3187108866047713100, '職し', 1, 192253925989385760);
INSERT INTO public.gram VALUES (3187108866047713100, '退職', 1, 192253925989385760);
INSERT INTO public.gram VALUES (3187108866047713100, '鍵', 1, 192253925989385760);
INSERT INTO public.gram VALUES (3187108866047713100, '"\', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '"x', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '%', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, ''';', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '0%', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '00', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '0、', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '10', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, ';', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '\0', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '\n', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 'is', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 'l', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 'ms', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 'n', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 'nu', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 's', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 'sm', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 'ul', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 'x"', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '、髙', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '「見', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '」''', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 'は', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '審査', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '書」', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '査機', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '橋🔐', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '機関', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '積書', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '見積', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '関', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '髙橋', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, '🔐', 2, 192253926013758547);
INSERT INTO public.gram VALUES (3187108866047713100, 'pマ', 2, 192253926014794543);
INSERT INTO public.gram VALUES (3187108866047713100, 'ク', 2, 192253926014794543);
INSERT INTO public.gram VALUES (3187108866047713100, 'マー', 2, 192253926014794543);
INSERT INTO public.gram VALUES (3187108866047713100, 'ーク', 2, 192253926014794543);
INSERT INTO public.gram VALUES (3187108866047713100, '"\', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '"x', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '%', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, ''';', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '0%', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '00', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '0、', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '10', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, ';', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '\0', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '\n', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'l', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'n', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'nu', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'ul', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'x"', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '、髙', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '「見', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '」''', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'は', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'イバ', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'サイ', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'バー', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'ー保', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '上火', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '保険', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '書」', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '橋🔐', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '海上', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '火災', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '災', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '積書', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '見積', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '険', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '髙橋', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, '🔐', 3, 192253926024057028);
INSERT INTO public.gram VALUES (3187108866047713100, 'の会', 3, 192253926029316371);
INSERT INTO public.gram VALUES (3187108866047713100, '会社', 3, 192253926029316371);
INSERT INTO public.gram VALUES (3187108866047713100, '別の', 3, 192253926029316371);
INSERT INTO public.gram VALUES (3187108866047713100, '社', 3, 192253926029316371);


--
-- Data for Name: insurance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.insurance VALUES (890361506742224084, 192253925756630780, 1, '海上火災', 'サイバー保険', '', '', 50000000, '9999-12-31', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795741015565);
INSERT INTO public.insurance VALUES (890361506742224084, 192253925769670590, 1, '別の会社', '', '', '', NULL, '2026-10-01', '9999-12-31', '', 0, 1795741015565);
INSERT INTO public.insurance VALUES (3187108866047713100, 192253926024057028, 1, '海上火災', 'サイバー保険', '', '', 50000000, '9999-12-31', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795741015690);
INSERT INTO public.insurance VALUES (3187108866047713100, 192253926029316371, 1, '別の会社', '', '', '', NULL, '2026-10-01', '9999-12-31', '', 0, 1795741015690);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job VALUES (890361506742224084, 192253925876840325, 1, 'paint', '{}', 1, 0, 10, 1795741015565, 0, 0, '', 1795741015565, 7);
INSERT INTO public.job VALUES (3187108866047713100, 192253926077702060, 1, 'paint', '{}', 1, 0, 10, 1795741015690, 0, 0, '', 1795741015690, 7);


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES (890361506742224084, 192253925786424310, 1, '渡辺 𠮷子', 'watanabe', 6, '情報処理安全確保支援士', '012345', '2027-03-31', 1, 1795741015565);
INSERT INTO public.person VALUES (3187108866047713100, 192253926039828327, 1, '渡辺 𠮷子', 'watanabe@example.jp', 6, '情報処理安全確保支援士', '012345', '2027-03-31', 1, 1795741015690);


--
-- Data for Name: round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.round VALUES (890361506742224084, 192253925666351767, 1, 'ipa-selfcheck-3.1', 1, 2, 1795741015565, 1795741015565, 7);
INSERT INTO public.round VALUES (890361506742224084, 192253925673181242, 1, 'ipa-selfcheck-3.1', 2, 2, 1795741015565, 1795741015565, 7);
INSERT INTO public.round VALUES (890361506742224084, 192253925700311814, 1, 'ipa-articles-4.0', 1, 1, 1795741015565, NULL, 7);
INSERT INTO public.round VALUES (3187108866047713100, 192253925927306952, 1, 'ipa-selfcheck-3.1', 1, 2, 1795741015690, 1795741015690, 7);
INSERT INTO public.round VALUES (3187108866047713100, 192253925930502831, 1, 'ipa-selfcheck-3.1', 2, 2, 1795741015690, 1795741015690, 7);
INSERT INTO public.round VALUES (3187108866047713100, 192253925962172273, 1, 'ipa-articles-4.0', 1, 1, 1795741015690, NULL, 7);


--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES (0, 1, 1795741015769, 'toride seal 1
installation 1hqzcadpmhaf4
number 1
made 2026-11-27T00:56:55.769Z
before 0000000000000000000000000000000000000000000000000000000000000000
key f35c09c34ae01cc9281d312cdcfe16cf1251fbb0c34fb210e879e8152341b973
fingerprint 2745bfacf130ea2a7bf5907b36e2def4
chain 0000000000000 1 37be10bdfeb790baa5f8b7e5338a4731d9d55c510c634dd5c62babe77503d61e 2026-11-27T00:56:55.558Z
chain 0rpsk2asgth6m 31 79ed61c8f2c9b73b4666f9ef6fcbf60612cf0bda8ab671ec79e49185a58ef311 2026-11-27T00:56:55.690Z
chain 2req2m2pmb7tc 31 e8ae699483055dc55e44b903420ae512d845c61288cea0d2c5b80fb5622e541c 2026-11-27T00:56:55.769Z
chains 3
signature dc4956524e3110c6900bc687ca6e211d11946402a9e26e6002418a52e4daf0cd0243afd7606665ac54d332a2fcac677c45c6fcc7acb80871e01939c2a2db330a
');


--
-- Data for Name: secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.secret VALUES (890361506742224084, 192253925808652392, 192253925786424310, 1, '', '\x', '\x246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441', 0, 1795741015565);
INSERT INTO public.secret VALUES (3187108866047713100, 192253926042339615, 192253926039828327, 1, '', '\x', '\x246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441', 0, 1795741015690);


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setting VALUES (0, 'job-days', 1, '14');


--
-- Data for Name: task; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.task VALUES (890361506742224084, 192253925704193363, 2, 'バックアップを銀行の金庫に置く', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 'backup', 'ipa-selfcheck-3.1', '9', '佐藤', '2027-03-31', 3, '2027-03-30', 1795741015565, 12000);
INSERT INTO public.task VALUES (890361506742224084, 192253925734391012, 1, '退職した人の鍵', '内密', 1, '', '', '', '', '9999-12-31', 1, NULL, 1795741015565, NULL);
INSERT INTO public.task VALUES (3187108866047713100, 192253925979565964, 2, 'バックアップを銀行の金庫に置く', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 'backup', 'ipa-selfcheck-3.1', '9', '佐藤', '2027-03-31', 3, '2027-03-30', 1795741015690, 12000);
INSERT INTO public.task VALUES (3187108866047713100, 192253925989385760, 1, '退職した人の鍵', '内密', 1, '', '', '', '', '9999-12-31', 1, NULL, 1795741015690, NULL);


--
-- Data for Name: toride; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.toride VALUES (1, 4);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (tenant, login);


--
-- Name: answer answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_pkey PRIMARY KEY (tenant, round, item);


--
-- Name: attempt attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (tenant, key);


--
-- Name: backup backup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.backup
    ADD CONSTRAINT backup_pkey PRIMARY KEY (tenant, id);


--
-- Name: backup_plan backup_plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.backup_plan
    ADD CONSTRAINT backup_plan_pkey PRIMARY KEY (tenant, id);


--
-- Name: certification certification_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certification
    ADD CONSTRAINT certification_pkey PRIMARY KEY (tenant, id);


--
-- Name: challenge challenge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.challenge
    ADD CONSTRAINT challenge_pkey PRIMARY KEY (tenant, key);


--
-- Name: checklist checklist_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist
    ADD CONSTRAINT checklist_pkey PRIMARY KEY (tenant, framework);


--
-- Name: chunk chunk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chunk
    ADD CONSTRAINT chunk_pkey PRIMARY KEY (tenant, sha256, n);


--
-- Name: declaration declaration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_pkey PRIMARY KEY (tenant, id);


--
-- Name: document_clause document_clause_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_clause
    ADD CONSTRAINT document_clause_pkey PRIMARY KEY (tenant, id);


--
-- Name: document document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (tenant, id);


--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (tenant, seq);


--
-- Name: file file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (tenant, sha256);


--
-- Name: firm firm_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.firm
    ADD CONSTRAINT firm_pkey PRIMARY KEY (tenant);


--
-- Name: form form_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form
    ADD CONSTRAINT form_pkey PRIMARY KEY (tenant, id);


--
-- Name: gram gram_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gram
    ADD CONSTRAINT gram_pkey PRIMARY KEY (tenant, gram, noun, id);


--
-- Name: insurance insurance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insurance
    ADD CONSTRAINT insurance_pkey PRIMARY KEY (tenant, id);


--
-- Name: job job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (tenant, id);


--
-- Name: link link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT link_pkey PRIMARY KEY (tenant, key);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (tenant, id);


--
-- Name: round round_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_pkey PRIMARY KEY (tenant, id);


--
-- Name: seal seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal
    ADD CONSTRAINT seal_pkey PRIMARY KEY (tenant, number);


--
-- Name: secret secret_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT secret_pkey PRIMARY KEY (tenant, id);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (tenant, key);


--
-- Name: setting setting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (tenant, name);


--
-- Name: task task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (tenant, id);


--
-- Name: toride toride_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.toride
    ADD CONSTRAINT toride_pkey PRIMARY KEY (one);


--
-- Name: attempt_by_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempt_by_at ON public.attempt USING btree (tenant, at, key);


--
-- Name: backup_by_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX backup_by_at ON public.backup USING btree (tenant, at, id);


--
-- Name: backup_by_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX backup_by_kind ON public.backup USING btree (tenant, kind, fault, at, id);


--
-- Name: backup_by_last; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX backup_by_last ON public.backup USING btree (tenant, kind, at, id);


--
-- Name: certification_by_expires_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX certification_by_expires_on ON public.certification USING btree (tenant, expires_on, id);


--
-- Name: challenge_by_made_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX challenge_by_made_at ON public.challenge USING btree (tenant, made_at, key);


--
-- Name: document_by_pattern; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX document_by_pattern ON public.document USING btree (tenant, pattern);


--
-- Name: document_clause_by_document; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_clause_by_document ON public.document_clause USING btree (tenant, document, id);


--
-- Name: event_by_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_by_subject ON public.event USING btree (tenant, subject, seq);


--
-- Name: firm_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX firm_by_name ON public.firm USING btree (name, tenant);


--
-- Name: form_by_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX form_by_at ON public.form USING btree (at, tenant, id);


--
-- Name: gram_by_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gram_by_record ON public.gram USING btree (tenant, noun, id);


--
-- Name: insurance_by_expires_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX insurance_by_expires_on ON public.insurance USING btree (tenant, expires_on, id);


--
-- Name: job_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX job_by_state ON public.job USING btree (state, lease_until, tenant, id);


--
-- Name: link_by_made_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX link_by_made_at ON public.link USING btree (tenant, made_at, key);


--
-- Name: person_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_by_name ON public.person USING btree (tenant, name, id);


--
-- Name: round_by_made; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX round_by_made ON public.round USING btree (tenant, made_at, id);


--
-- Name: round_by_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX round_by_number ON public.round USING btree (tenant, framework, number);


--
-- Name: secret_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX secret_by_person ON public.secret USING btree (tenant, person, kind, id);


--
-- Name: session_by_ends_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_by_ends_at ON public.session USING btree (tenant, ends_at, key);


--
-- Name: session_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_by_person ON public.session USING btree (tenant, firm, person, key);


--
-- Name: task_by_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_by_due ON public.task USING btree (tenant, due, id);


--
-- Name: task_by_measure; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_by_measure ON public.task USING btree (tenant, measure, id);


--
-- Name: task_by_title; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_by_title ON public.task USING btree (tenant, title, id);


--
-- Name: answer answer_tenant_round_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_tenant_round_fkey FOREIGN KEY (tenant, round) REFERENCES public.round(tenant, id);


--
-- Name: certification certification_tenant_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certification
    ADD CONSTRAINT certification_tenant_fkey FOREIGN KEY (tenant) REFERENCES public.firm(tenant);


--
-- Name: checklist checklist_tenant_file_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist
    ADD CONSTRAINT checklist_tenant_file_fkey FOREIGN KEY (tenant, file) REFERENCES public.file(tenant, sha256);


--
-- Name: checklist checklist_tenant_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist
    ADD CONSTRAINT checklist_tenant_fkey FOREIGN KEY (tenant) REFERENCES public.firm(tenant);


--
-- Name: chunk chunk_tenant_sha256_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chunk
    ADD CONSTRAINT chunk_tenant_sha256_fkey FOREIGN KEY (tenant, sha256) REFERENCES public.file(tenant, sha256);


--
-- Name: declaration declaration_tenant_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_tenant_fkey FOREIGN KEY (tenant) REFERENCES public.firm(tenant);


--
-- Name: document_clause document_clause_tenant_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_clause
    ADD CONSTRAINT document_clause_tenant_document_fkey FOREIGN KEY (tenant, document) REFERENCES public.document(tenant, id);


--
-- Name: document document_tenant_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_tenant_fkey FOREIGN KEY (tenant) REFERENCES public.firm(tenant);


--
-- Name: insurance insurance_tenant_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insurance
    ADD CONSTRAINT insurance_tenant_fkey FOREIGN KEY (tenant) REFERENCES public.firm(tenant);


--
-- Name: person person_tenant_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_tenant_fkey FOREIGN KEY (tenant) REFERENCES public.firm(tenant);


--
-- Name: round round_tenant_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_tenant_fkey FOREIGN KEY (tenant) REFERENCES public.firm(tenant);


--
-- Name: secret secret_tenant_person_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT secret_tenant_person_fkey FOREIGN KEY (tenant, person) REFERENCES public.person(tenant, id);


--
-- Name: task task_tenant_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_tenant_fkey FOREIGN KEY (tenant) REFERENCES public.firm(tenant);


--
-- PostgreSQL database dump complete
--


