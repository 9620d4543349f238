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
-- Name: document_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_version (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    pattern text NOT NULL,
    number bigint NOT NULL,
    state bigint NOT NULL,
    decided_by text NOT NULL,
    decided_on text NOT NULL,
    decided_at bigint NOT NULL,
    published_at bigint,
    public_key text,
    review_on text NOT NULL,
    file bytea NOT NULL,
    CONSTRAINT document_version_decided_by_check CHECK (((length(decided_by) >= 1) AND (length(decided_by) <= 200))),
    CONSTRAINT document_version_decided_on_check CHECK ((length(decided_on) = 10)),
    CONSTRAINT document_version_number_check CHECK ((number > 0)),
    CONSTRAINT document_version_pattern_check CHECK (((length(pattern) >= 1) AND (length(pattern) <= 64))),
    CONSTRAINT document_version_public_key_check CHECK ((length(public_key) = 52)),
    CONSTRAINT document_version_review_on_check CHECK ((length(review_on) = 10)),
    CONSTRAINT document_version_state_check CHECK (((state >= 1) AND (state <= 3)))
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
-- Name: paper_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.paper_link (
    tenant bigint NOT NULL,
    key bytea NOT NULL,
    firm bigint NOT NULL,
    kind bigint NOT NULL,
    subject bigint NOT NULL,
    ends_at bigint,
    CONSTRAINT paper_link_key_check CHECK ((length(key) = 32)),
    CONSTRAINT paper_link_kind_check CHECK (((kind >= 1) AND (kind <= 2)))
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
-- Name: proposal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposal (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    pattern text NOT NULL,
    clause text NOT NULL,
    key bytea NOT NULL,
    answer bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT proposal_answer_check CHECK (((answer >= 1) AND (answer <= 2))),
    CONSTRAINT proposal_clause_check CHECK (((length(clause) >= 1) AND (length(clause) <= 64))),
    CONSTRAINT proposal_key_check CHECK ((length(key) = 32)),
    CONSTRAINT proposal_pattern_check CHECK (((length(pattern) >= 1) AND (length(pattern) <= 64)))
);


--
-- Name: receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.receipt (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    paper bigint NOT NULL,
    person bigint,
    name text NOT NULL,
    kind bigint NOT NULL,
    handed_at bigint NOT NULL,
    read_at bigint,
    ends_at bigint,
    CONSTRAINT receipt_kind_check CHECK (((kind >= 1) AND (kind <= 3))),
    CONSTRAINT receipt_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
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
-- Name: verification; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verification (
    tenant bigint NOT NULL,
    id bigint NOT NULL,
    at bigint NOT NULL,
    took_ms bigint NOT NULL,
    events bigint NOT NULL,
    sealed bigint NOT NULL,
    findings bigint NOT NULL,
    fault text NOT NULL,
    CONSTRAINT verification_events_check CHECK ((events >= 0)),
    CONSTRAINT verification_fault_check CHECK ((length(fault) <= 64)),
    CONSTRAINT verification_findings_check CHECK ((findings >= 0)),
    CONSTRAINT verification_sealed_check CHECK ((sealed >= 0)),
    CONSTRAINT verification_took_ms_check CHECK ((took_ms >= 0))
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES (0, 'watanabe', 4273713894586085166, 192343125101864304);
INSERT INTO public.account VALUES (0, 'watanabe@example.jp', 1614250390238244667, 192343125274508156);


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '1', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '2', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '3', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '4', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '5', 1, 'x', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '6', 2, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '7', 3, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '8', 4, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '9', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '10', 2, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '11', 3, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '12', 4, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '13', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '14', 2, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '15', 3, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '16', 4, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '17', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '18', 2, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '19', 3, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '20', 4, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '21', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '22', 2, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '23', 3, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '24', 4, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125019634690, '25', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '1', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '2', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '3', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '4', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '5', 3, 'x', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '6', 4, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '7', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '8', 2, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '9', 3, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '10', 4, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '11', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '12', 2, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '13', 3, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '14', 4, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '15', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '16', 2, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '17', 3, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '18', 4, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '19', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '20', 2, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '21', 3, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '22', 4, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '23', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '24', 2, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125029699640, '25', 3, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125046646390, '1', 1, '', 1, 1795783549129, 7);
INSERT INTO public.answer VALUES (4273713894586085166, 192343125046646390, '2', 1, '始めた', 2, 1795783549129, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '1', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '2', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '3', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '4', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '5', 1, 'x', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '6', 2, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '7', 3, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '8', 4, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '9', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '10', 2, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '11', 3, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '12', 4, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '13', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '14', 2, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '15', 3, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '16', 4, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '17', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '18', 2, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '19', 3, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '20', 4, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '21', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '22', 2, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '23', 3, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '24', 4, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125207163953, '25', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '1', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '2', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '3', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '4', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '5', 3, 'x', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '6', 4, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '7', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '8', 2, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '9', 3, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '10', 4, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '11', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '12', 2, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '13', 3, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '14', 4, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '15', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '16', 2, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '17', 3, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '18', 4, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '19', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '20', 2, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '21', 3, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '22', 4, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '23', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '24', 2, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125213411413, '25', 3, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125226624323, '1', 1, '', 1, 1795783549221, 7);
INSERT INTO public.answer VALUES (1614250390238244667, 192343125226624323, '2', 1, '始めた', 2, 1795783549221, 7);


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

INSERT INTO public.certification VALUES (4273713894586085166, 192343125078935816, 1, 'ISMS', '審査機関', '', '', '2026-04-01', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795783549129);
INSERT INTO public.certification VALUES (4273713894586085166, 192343125081295046, 1, 'Pマーク', '', '', '', '9999-12-31', '2028-02-29', '', 0, 1795783549129);
INSERT INTO public.certification VALUES (1614250390238244667, 192343125260358240, 1, 'ISMS', '審査機関', '', '', '2026-04-01', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795783549221);
INSERT INTO public.certification VALUES (1614250390238244667, 192343125260358241, 1, 'Pマーク', '', '', '', '9999-12-31', '2028-02-29', '', 0, 1795783549221);


--
-- Data for Name: challenge; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: checklist; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.checklist VALUES (4273713894586085166, 'midori-2026', 1, '年末の10問', '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 1795783549129, 1);
INSERT INTO public.checklist VALUES (1614250390238244667, 'midori-2026', 1, '年末の10問', '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 1795783549221, 1);


--
-- Data for Name: chunk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chunk VALUES (4273713894586085166, '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591', 0, '\x7b22666f726d6174223a22746f726964652d7061706572227d');
INSERT INTO public.chunk VALUES (4273713894586085166, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 0, '\x23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
INSERT INTO public.chunk VALUES (1614250390238244667, '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591', 0, '\x7b22666f726d6174223a22746f726964652d7061706572227d');
INSERT INTO public.chunk VALUES (1614250390238244667, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 0, '\x23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES (4273713894586085166, 1, 1, 2, '51234567890', '2026-11-20', '4.0', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', '2027-11-20', '9999-12-31', '7000012050002', '渡辺 𠮷子', 1795783549129);
INSERT INTO public.declaration VALUES (1614250390238244667, 1, 1, 2, '51234567890', '2026-11-20', '4.0', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', '2027-11-20', '9999-12-31', '7000012050002', '渡辺 𠮷子', 1795783549221);


--
-- Data for Name: document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document VALUES (4273713894586085166, 192343125113754915, 1, 'policy', 2, 1795783549129);
INSERT INTO public.document VALUES (4273713894586085166, 192343125128504291, 1, 'handbook', 0, 1795783549129);
INSERT INTO public.document VALUES (1614250390238244667, 192343125277244534, 1, 'policy', 2, 1795783549221);
INSERT INTO public.document VALUES (1614250390238244667, 192343125353464742, 1, 'handbook', 0, 1795783549221);


--
-- Data for Name: document_clause; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_clause VALUES (4273713894586085166, 192343125118691689, 1, 192343125113754915, 'promises', 'training', 2, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb', 1795783549129);
INSERT INTO public.document_clause VALUES (4273713894586085166, 192343125121995896, 1, 192343125113754915, 'promises', 'law', 1, '', '', '', '', '', 1795783549129);
INSERT INTO public.document_clause VALUES (4273713894586085166, 192343125121995897, 2, 192343125113754915, 'promises', 'leadership', 3, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '', 1795783549129);
INSERT INTO public.document_clause VALUES (1614250390238244667, 192343125279586491, 1, 192343125277244534, 'promises', 'training', 2, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb', 1795783549221);
INSERT INTO public.document_clause VALUES (1614250390238244667, 192343125279586492, 1, 192343125277244534, 'promises', 'law', 1, '', '', '', '', '', 1795783549221);
INSERT INTO public.document_clause VALUES (1614250390238244667, 192343125282744951, 2, 192343125277244534, 'promises', 'leadership', 3, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '', 1795783549221);


--
-- Data for Name: document_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_version VALUES (4273713894586085166, 192343125136311289, 2, 'policy', 1, 2, '社長 髙﨑', '2026-11-27', 1795783549129, 1795783549129, 'fatnvwcgkgexy6r14tkwz2db5qyg8qygsrq40szbmhn4hgsb1ygb', '2027-11-27', '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO public.document_version VALUES (4273713894586085166, 192343125182037788, 1, 'policy', 2, 1, '社長 髙﨑', '2026-11-27', 1795783549129, NULL, NULL, '2027-11-27', '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO public.document_version VALUES (1614250390238244667, 192343125354971682, 2, 'policy', 1, 2, '社長 髙﨑', '2026-11-27', 1795783549221, 1795783549221, '0fhak1cb38ncp5c7d4515jeg9v717szwghdxbmxfzn2d4nt87eyy', '2027-11-27', '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO public.document_version VALUES (1614250390238244667, 192343125387667797, 1, 'policy', 2, 1, '社長 髙﨑', '2026-11-27', 1795783549221, NULL, NULL, '2027-11-27', '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');


--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event VALUES (0, 1, 1795783549125, 0, 'setting.set', 0, NULL, '{"job-days":"14"}', '\xd6bed5f5881faad553305434ae4ec9f9', NULL, '\x137ad6a67c83b00ee19208592f4930c7c22597d7d85b380e3cdff0b0fb058040', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 1, 1795783549129, 7, 'firm.add', 0, NULL, '{"name":"さくら商店","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795783549129,"representative":null,"address":null,"contact":null}', '\x4d04ccee9df2839192ac3ac51b0da57d', NULL, '\x323f91ef851e17ccbdd0aacd54a7b6b7392c8bf8a10058fde5804563956dafcb', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 2, 1795783549129, 7, 'firm.set', 0, '{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}', '{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}', '\x1752ec08008fdacda20892d70ef4b78d', NULL, '\xb446abad4b3ce67691c77d1a267a7395599cf4b68acd9598cc40895649a30ea7', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 4, 1795783549129, 7, 'round.save', 192343125029699640, NULL, '{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}', '\xbad06ef84799c3a422180fa399f8d6ee', NULL, '\xc625b8d97c0c2039ab0d4bc0109f6bc2c7b1b4bef399f082105d4c39e20b9032', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 5, 1795783549129, 7, 'round.add', 192343125046646390, NULL, '{"id":192343125046646390,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795783549129,"closed_at":null,"who":7}', '\xa29b16c3e5d8aa0152f2c5b53f9b2ef2', NULL, '\x5133a469f7d229010f482f6ee2f0479e9d94f106835d0fafea0f678e80296b47', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 6, 1795783549129, 7, 'answer.set', 192343125046646390, NULL, '{"item":"1","answer":"yes"}', '\x95ef64465cf67320c7255b534f29ad0a', NULL, '\xf94f03f99a659f16a7b19fe2ff471ae1dd6022ffd8a6acf076164a1e1f52a818', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 7, 1795783549129, 7, 'answer.set', 192343125046646390, NULL, '{"item":"2","answer":"no","note":"来月から"}', '\x9cd2711be36bf2d157853b69d25767e2', NULL, '\x1ee78ebeaaeca9fde8241cb4ed45a915dbca1a67933dfb982ce25f5abde60520', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 8, 1795783549129, 7, 'answer.set', 192343125046646390, '{"item":"2","answer":"no","note":"来月から"}', '{"item":"2","answer":"yes","note":"始めた"}', '\x99f6189bc40add9b3c16bcbfb463d4e0', NULL, '\x0c8ee4cee0d2bc082d330272e9f8476f3db4dad8808509d794240458201df6ba', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 9, 1795783549129, 7, 'task.add', 192343125053276116, NULL, '{"id":192343125053276116,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795783549129,"cost":12000}', '\x5fc4a827e174c2747ed02ddeea31ce66', NULL, '\x9ed4fd9cfd69f5364207c26f014125f9746acb2982b38c2e3ab066de3bcec36d', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 10, 1795783549129, 7, 'task.set', 192343125053276116, '{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}', '{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}', '\x9ff04ecb80ac66c4e994c6533c53fac5', NULL, '\x5448ba1c8791ec9492cd22427ce944331b0f74c4caa669ff5b3fcf46904ee4b4', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 11, 1795783549129, 7, 'task.add', 192343125066073820, NULL, '{"id":192343125066073820,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783549129,"cost":null}', '\x25d1e1ef540f6d3cded47fddeb2377d6', NULL, '\x6d66836f4de8b3898145fe36a2b6e41588bafd9ed04d3fed1ce8440894e76006', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 12, 1795783549129, 7, 'task.add', 192343125071086281, NULL, '{"id":192343125071086281,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783549129,"cost":null}', '\xdea972479aefd86fc35e8b9e9f85286e', NULL, '\x985ac285bc5bbda8d2b0f564a5075f78007a5c15cc346579fbe92905a632920a', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 13, 1795783549129, 7, 'task.remove', 192343125071086281, '{"id":192343125071086281,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783549129,"cost":null}', NULL, '\x2de2aaba8a9a3b762bacb6204702ab06', NULL, '\x5f510191a144aea4f242107e6e5cf15382a6145e432698f755aca7fa237d0f8f', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 14, 1795783549129, 7, 'certification.add', 192343125078935816, NULL, '{"id":192343125078935816,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795783549129}', '\x593f7bb2ac1d80cb904338ae8f353c8e', NULL, '\xce1d12dec995133076e6cf907245a6016d22d4a1f64342dd4cb9ab66458d0130', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 15, 1795783549129, 7, 'certification.add', 192343125081295046, NULL, '{"id":192343125081295046,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795783549129}', '\x254b03a1887bf7888dbc5efe824e5424', NULL, '\x7330ebc8abcb803b1b58508129aedbb3995f653ce273f069ef6bb1755096bf30', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 16, 1795783549129, 7, 'insurance.add', 192343125082726868, NULL, '{"id":192343125082726868,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795783549129}', '\x357289ea05d649d4f9b656ac8a1bd1ae', NULL, '\xa01a530a6000e7e0a3ab12e4fbcb021f4e26821c43688882f02fd99878e54464', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 17, 1795783549129, 7, 'insurance.add', 192343125087162111, NULL, '{"id":192343125087162111,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795783549129}', '\xf87eca6251b56884d9488949d90c1c55', NULL, '\x17c54dcd79b13359ef0a73ac3d4d8d7670d79f57ba5844ff8340ce06273c853f', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 3, 1795783549129, 7, 'round.save', 192343125019634690, NULL, NULL, NULL, '\x2ceffbcf1c260f6ac900852a727d5772193ecb584199ea869b4262ee668987cf', '\x7ab8ee1ade69fae673dba557192d1f2b23e111460cb2b447717807a771e128f0', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 18, 1795783549129, 7, 'declaration.add', 1, NULL, '{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795783549129}', '\x224515be8e8f69719f06d143ade18a8a', NULL, '\x15cf512509f95e5416da8d3c4cc05de79e880f32d0b5581d5d74b9d78d9a6a4d', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 19, 1795783549129, 7, 'person.add', 192343125101864304, NULL, '{"id":192343125101864304,"name":"渡辺 𠮷子","login":"watanabe","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795783549129}', '\x730857bb2fcfa0e4949c790d04d8e116', NULL, '\x3530cd0c8112bcda9c86a89618624ab936d0e0178f731addaccb3c8e9cc6777c', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 20, 1795783549129, 7, 'person.password', 192343125101864304, NULL, NULL, '\xc410f32ea432852cc21e06db17c037f3', NULL, '\x79369dcb4ca54352336848b62b4122ab8aa69bc9621bda896f919e566cc2d36b', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 21, 1795783549129, 7, 'document.add', 192343125113754915, NULL, '{"id":192343125113754915,"pattern":"policy","choice":2,"made_at":1795783549129}', '\x216c85a4926def4d57bc628558c6299e', NULL, '\x3d4c22794efcd3b41eb4aeb6302e5c98c8c005957b6bde629066f652ce7c735f', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 22, 1795783549129, 7, 'document_clause.add', 192343125118691689, NULL, '{"id":192343125118691689,"document":192343125113754915,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795783549129}', '\xeb0eb05efe20a9e7e47f71ab6c891e39', NULL, '\x2e159dd0ed3603233abc8c2c84ae677e9496c50fcac00562555e973003f94703', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 23, 1795783549129, 7, 'document_clause.add', 192343125121995896, NULL, '{"id":192343125121995896,"document":192343125113754915,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795783549129}', '\x6d6d073e34c4e42df8e3c0bbbd135112', NULL, '\x8261c6cbd20ebde9bd43b83339b7a42216f63c2a672699c4d78ae43fbc456c09', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 24, 1795783549129, 7, 'document_clause.add', 192343125121995897, NULL, '{"id":192343125121995897,"document":192343125113754915,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783549129}', '\x828ce7f85842bd35c983155526464413', NULL, '\x786c2ddfe1e463898641d80f518077733f10f50418a2a70f702ee2369eb0ba2d', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 25, 1795783549129, 7, 'document_clause.set', 192343125121995897, '{}', '{}', '\xc18af512834745a4305c12c3d453597f', NULL, '\xb83d793250ea76cecede4f7a675a7c33c2aeb14e9fc7e6505e797a8878a7e38f', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 26, 1795783549129, 7, 'document.add', 192343125128504291, NULL, '{"id":192343125128504291,"pattern":"handbook","choice":0,"made_at":1795783549129}', '\xe844b32f3f63a350c24075ad1ff5ae11', NULL, '\x19a259140429779b925310681a460912de37a15dd141711be264f78a2ce7bca3', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 27, 1795783549129, 7, 'document_clause.add', 192343125134101568, NULL, '{"id":192343125134101568,"document":192343125128504291,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783549129}', '\xb072d08411c73193134954fdfc76f879', NULL, '\xd13a1f41cd97d7af7861fc9579dcd5e5a8f1096c9723f179f25dcdf6b1d937c0', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 28, 1795783549129, 7, 'document_clause.remove', 192343125134101568, '{"id":192343125134101568,"document":192343125128504291,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783549129}', NULL, '\x5e0a7b323cfa1f5e70d95e13c414f6ff', NULL, '\x6af07a35b63d5fef313cc8a6135cb04f50ddfa4e900ae35133a89e64d8f715f0', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 29, 1795783549129, 7, 'document_version.add', 192343125136311289, NULL, '{"id":192343125136311289,"pattern":"policy","number":1,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795783549129,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}', '\x66b87048ebc9cb4b109758cf1ee39812', NULL, '\x8e3bd990bd20cde79013f4a698d774a2ac048da9cb6f28f3aef61a85616c82c7', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 30, 1795783549129, 7, 'document_version.set', 192343125136311289, '{"state":1,"published_at":null,"public_key":null}', '{"state":2,"published_at":1795783549129,"public_key":"fatnvwcgkgexy6r14tkwz2db5qyg8qygsrq40szbmhn4hgsb1ygb"}', '\xbf770517fd5b156dc723e980c79397f5', NULL, '\x50755cc5acbee1bbbe723a0f4db1dc9c27ff45241046c5f97ed67e92075c69a7', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 31, 1795783549129, 7, 'receipt.add', 192343125159746109, NULL, '{"id":192343125159746109,"paper":192343125136311289,"person":null,"name":"髙橋 花子","kind":1,"handed_at":1795783549129,"read_at":null,"ends_at":1803559549129}', '\x20a0d926fa8bc3626afe9758d39b9bca', NULL, '\xad781264e0e57cc5fe93c7a522938916c436d4f46d772af1d76e37123b676597', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 32, 1795783549129, 7, 'receipt.add', 192343125164323891, NULL, '{"id":192343125164323891,"paper":192343125136311289,"person":null,"name":"O''Neil","kind":1,"handed_at":1795783549129,"read_at":null,"ends_at":1803559549129}', '\x2656f35920a473a10ae94a67eb660f50', NULL, '\xe1114c828755e09b8d1da4d0ab5d2082f443dfb5c51fc4616acc9cc812768545', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 33, 1795783549129, 1, 'receipt.set', 192343125159746109, '{"read_at":null}', '{"read_at":1795783549129}', '\x08cfb38b06759b9af27e56848bd87a4e', NULL, '\xfe24f7475baaca57350bff12e1dc115df51deb0fbcf8ce727819489b773fa71d', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 34, 1795783549129, 1, 'receipt.add', 192343125176471066, NULL, '{"id":192343125176471066,"paper":192343125136311289,"person":null,"name":"山田","kind":2,"handed_at":1795783549129,"read_at":null,"ends_at":null}', '\xd70ae7bcce11d4b486420800bf1605d7', NULL, '\x696a200eb3199a1bb7da05c128697985466008ce461a53f33eee1bced15fcee7', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 35, 1795783549129, 1, 'document_version.add', 192343125182037788, NULL, '{"id":192343125182037788,"pattern":"policy","number":2,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795783549129,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}', '\x846e2758c7ae53501d54806f15531b32', NULL, '\x4610f6766659f726dce2dc50bdf2dbcec9951ca8166a1f07ba1e2550d4167885', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 36, 1795783549129, 1, 'proposal.add', 192343125185654447, NULL, '{"id":192343125185654447,"pattern":"policy","clause":"leadership","key":0,"answer":2,"made_at":1795783549129}', '\x84959b8cac227cae31bae121acf9bec5', NULL, '\xf851720393578a4840c5160ef91015b9118b23d1c83ede3d3e7621303414bb1a', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 37, 1795783549129, 1, 'checklist.keep', 0, NULL, '{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}', '\xd7267c8cb09e069cdec9ff813fec3b48', NULL, '\xd851a4f9b531d83c724a505b3c5da68aa307b48a7b07b17d3a09c0b370391c75', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 38, 1795783549129, 1, 'event.forget', 3, NULL, NULL, '\x1f56ec1d6f9d9109b1a505a6e836a49c', NULL, '\x494c0c9071a9ad9b760560c06c05059794a46f9a16187df889fbab0d1c68d778', 'op setting.set');
INSERT INTO public.event VALUES (4273713894586085166, 39, 1795783549219, 7, 'form.sent', 0, NULL, '{}', '\x81fec3fcfa9d5ea8dfe2dfcf90205cdf', NULL, '\x7a0c82da1e42f158509e0b45b256719374fc267c6f2f293973dff252d61a2412', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 1, 1795783549221, 7, 'firm.add', 0, NULL, '{"name":"O''Neil & \"山田\" 製作所","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795783549221,"representative":null,"address":null,"contact":null}', '\x4a2dc34b89c11a8a1df3052e89fa0862', NULL, '\x6ebc54fbf9cff04fdcdc532d5347e31400854e7ddbff1ee0f24e7624e5d5469a', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 2, 1795783549221, 7, 'firm.set', 0, '{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}', '{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}', '\x54cf9bb2d73cabceb54f9760ac70ffb1', NULL, '\xde8b3526f4bca7044db85d4c2209b7512e31fe450dfb8d9c3359151e19760e3b', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 21, 1795783549221, 7, 'document.add', 192343125277244534, NULL, '{"id":192343125277244534,"pattern":"policy","choice":2,"made_at":1795783549221}', '\xf7b34f4fef12502646132a48062c5a29', NULL, '\x679e2d2ef7d3230425f3eefa978bb26495552f9dc11686b0b57baff3c9ffd6fc', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 4, 1795783549221, 7, 'round.save', 192343125213411413, NULL, '{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}', '\xaf5f1dba7d8cab96a1b7104b5bb492f5', NULL, '\x74c4a1b78888174b418258814150fd7b85dc79b4833343fa776c2fe41aba41c6', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 5, 1795783549221, 7, 'round.add', 192343125226624323, NULL, '{"id":192343125226624323,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795783549221,"closed_at":null,"who":7}', '\x7b73e3fa08a9a30cbd854f429e6d272d', NULL, '\x7a6cf50768e92f66bb9ef322ddab846282ab6802a42aa87ba028c406c9f6bdef', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 6, 1795783549221, 7, 'answer.set', 192343125226624323, NULL, '{"item":"1","answer":"yes"}', '\x90f5f6a48ca4376e7b0318aad20510ef', NULL, '\x26e41df9b4876cc97c429a290aca485a24773b5d43424febefa519565d86a9a2', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 7, 1795783549221, 7, 'answer.set', 192343125226624323, NULL, '{"item":"2","answer":"no","note":"来月から"}', '\x50148696b50372f5c5ebd072148703a9', NULL, '\x6e4ec20c5bf05220fdad6080747358a7910da8713be42532bb0679f718bc1851', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 8, 1795783549221, 7, 'answer.set', 192343125226624323, '{"item":"2","answer":"no","note":"来月から"}', '{"item":"2","answer":"yes","note":"始めた"}', '\xfe23d543bc2f50ba34999b7383687a04', NULL, '\x185e8e1978d6930072fac3eb4ab5281c26cb41ce53ea66dfd9de48398e59a089', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 9, 1795783549221, 7, 'task.add', 192343125237738558, NULL, '{"id":192343125237738558,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795783549221,"cost":12000}', '\xbb2104a1ed85f426a7a5a31ac6a4212f', NULL, '\x826cc3ce27edcffd47782450c508d7fb3ef577244b02586e20ae2ddc0e69d55a', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 10, 1795783549221, 7, 'task.set', 192343125237738558, '{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}', '{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}', '\x5a079cc239776de717abec767cf6b44b', NULL, '\x4f3a8239fc1d7b66e715d5a8a32f095527885a2761c7562257ecb16e14342866', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 11, 1795783549221, 7, 'task.add', 192343125250612446, NULL, '{"id":192343125250612446,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783549221,"cost":null}', '\xf861a7c59456c1e3d5f4b6ec341f8fd8', NULL, '\xd9070f70a9d7721bc329441f7fb0f16e0de9098c2a57c8d0a171ffbebb958354', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 12, 1795783549221, 7, 'task.add', 192343125255273072, NULL, '{"id":192343125255273072,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783549221,"cost":null}', '\x4a2ad92822d41c8832426c34af259a9f', NULL, '\x9264d8e3d0f884680dae08f39cf185aa4ae4689de5ed9f1fd2c3ff73c6bfe1c2', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 13, 1795783549221, 7, 'task.remove', 192343125255273072, '{"id":192343125255273072,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783549221,"cost":null}', NULL, '\xd99d9777a61fbb50786904174804e67d', NULL, '\x509ed9f6ada38ab68c704ef8ffe45cd48de575f33f1c995af58dc601b84694cc', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 14, 1795783549221, 7, 'certification.add', 192343125260358240, NULL, '{"id":192343125260358240,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795783549221}', '\xad224e274bf75d6bd4a65513da047495', NULL, '\x181d58219c2d6fd325e46c26e1b07e860bb48edc4c394ebaf38ae16d22bd6b03', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 15, 1795783549221, 7, 'certification.add', 192343125260358241, NULL, '{"id":192343125260358241,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795783549221}', '\x626fb7c42ac8ec961582a57e7ad6b906', NULL, '\x64c29dde276b5c9cf7134f8fd3b69b95da63691c3fd07772767d05a9b3b56e2e', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 16, 1795783549221, 7, 'insurance.add', 192343125264758071, NULL, '{"id":192343125264758071,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795783549221}', '\xc16d7434aa18737f311571fcdbdd592b', NULL, '\xa955ba2322da0a8eea1482c4576161450031dbaf3a8043c0ccccc4e9fb41dd8e', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 17, 1795783549221, 7, 'insurance.add', 192343125264758072, NULL, '{"id":192343125264758072,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795783549221}', '\x2856bc6fe94736eed79e59f6e700e4e2', NULL, '\xff84f52986b1de0343d68836a798648f613bba9c4f4e4dd7c82c49f1ec370eac', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 18, 1795783549221, 7, 'declaration.add', 1, NULL, '{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795783549221}', '\x3724f7eda63617895da0290d17270e0e', NULL, '\x0acc66c4b9cba839a7ab32eab255261e78783e8b2cfaa22aa62ce293bd0fb359', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 19, 1795783549221, 7, 'person.add', 192343125274508156, NULL, '{"id":192343125274508156,"name":"渡辺 𠮷子","login":"watanabe@example.jp","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795783549221}', '\x79284ad347286777a7a143ee1f0f8f6e', NULL, '\x00654657259ac596fbd9a57b100c9cb5c0a01651023372a8cd0535ed6aedc7e1', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 20, 1795783549221, 7, 'person.password', 192343125274508156, NULL, NULL, '\xcf2a26d278f23b86df7639d8a62700a8', NULL, '\x0ad3f31efcf6968d73f05e5a52166fa64d1121cd608bf58ec0d37fcb169c99b8', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 22, 1795783549221, 7, 'document_clause.add', 192343125279586491, NULL, '{"id":192343125279586491,"document":192343125277244534,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795783549221}', '\x04a2be7ca2feed8095bd1bd06c1b9fc6', NULL, '\x6d2df6044bc77aca9c72d2c3dc812135c605c8c18eb8b085337f7dce61b709d5', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 23, 1795783549221, 7, 'document_clause.add', 192343125279586492, NULL, '{"id":192343125279586492,"document":192343125277244534,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795783549221}', '\xc34e7b1e588081453b7e1e4d29483fae', NULL, '\x59b8a4872a1338327fcef52d284ebb3522e8dff207271aec7d643383e602583d', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 24, 1795783549221, 7, 'document_clause.add', 192343125282744951, NULL, '{"id":192343125282744951,"document":192343125277244534,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783549221}', '\xd4155548715c61c1fd8d5fe72f2772e6', NULL, '\x241cb2cc5b061f92070d14b887dcd59c495fec8289eb692fba96f28003960649', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 25, 1795783549221, 7, 'document_clause.set', 192343125282744951, '{}', '{}', '\x0f3ca637ebe4c8be68bd813f0a4f23f0', NULL, '\x0d70f5f9f08e6bd7b349aca6c25dc954cf9b40cb90af853f7654b26dc143fa51', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 26, 1795783549221, 7, 'document.add', 192343125353464742, NULL, '{"id":192343125353464742,"pattern":"handbook","choice":0,"made_at":1795783549221}', '\xaca4519875e1b4c4b2dcd57814f0dc6f', NULL, '\x02e4c2566d8572dbce0cd0979f4cc43ffefaf0b33f699b78fd9b0700377472a4', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 27, 1795783549221, 7, 'document_clause.add', 192343125353464743, NULL, '{"id":192343125353464743,"document":192343125353464742,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783549221}', '\x550a69a14b50f5ebe0fbfcf4c3452117', NULL, '\xd07ba92055464c0768acd570f99dd1ebf529b0d35656e8a2f1e01f5e5dd333c8', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 28, 1795783549221, 7, 'document_clause.remove', 192343125353464743, '{"id":192343125353464743,"document":192343125353464742,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783549221}', NULL, '\x09dc68a3c4c07a4265dfdef75105d92e', NULL, '\x3c3d4278152e9e7aba35b100b5b76adfcfe307f938e77a2be91eb9d2d399b605', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 29, 1795783549221, 7, 'document_version.add', 192343125354971682, NULL, '{"id":192343125354971682,"pattern":"policy","number":1,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795783549221,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}', '\xdc0e021ea3ef6b55f859843c3b034557', NULL, '\x2798f3151f5b0fb2f6f97d66ebe3dc8cc167f8de50b88be41d05c4356944a097', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 30, 1795783549221, 7, 'document_version.set', 192343125354971682, '{"state":1,"published_at":null,"public_key":null}', '{"state":2,"published_at":1795783549221,"public_key":"0fhak1cb38ncp5c7d4515jeg9v717szwghdxbmxfzn2d4nt87eyy"}', '\x1efa22143145a17c0b30cd3d04c4df23', NULL, '\xd1f9586376a5c16e19309ba5250f787efdd08ceec424dc9a1b0900e099e95f43', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 31, 1795783549221, 7, 'receipt.add', 192343125369304149, NULL, '{"id":192343125369304149,"paper":192343125354971682,"person":null,"name":"髙橋 花子","kind":1,"handed_at":1795783549221,"read_at":null,"ends_at":1803559549221}', '\xcdee7dd82ebef3171e24459901226e78', NULL, '\x208dd059eeaa98d4315c84e3a073d77da92739abae53de1aa21cecad4a7a21ca', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 32, 1795783549221, 7, 'receipt.add', 192343125369304150, NULL, '{"id":192343125369304150,"paper":192343125354971682,"person":null,"name":"O''Neil","kind":1,"handed_at":1795783549221,"read_at":null,"ends_at":1803559549221}', '\x0243e79e39e9a75f4e3ebec20e467bd0', NULL, '\x0bf6494cf0ff888773db0dd7d2d60974777ffcc5276ff92519f28b2ab5c40c96', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 33, 1795783549221, 1, 'receipt.set', 192343125369304149, '{"read_at":null}', '{"read_at":1795783549221}', '\x7bc522ef16f0d8b0083434c011257183', NULL, '\x5e4036c31419c9f3ca7765dc53bad58c4ec564a0a1674b1af7958420b0777b89', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 34, 1795783549221, 1, 'receipt.add', 192343125387667796, NULL, '{"id":192343125387667796,"paper":192343125354971682,"person":null,"name":"山田","kind":2,"handed_at":1795783549221,"read_at":null,"ends_at":null}', '\xd95f76ca823ed20714d86a1164906883', NULL, '\x00678e97bd2a3a03ba94b8d7eb63fc14b60908b4c01f80c39ac335291a1006e5', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 35, 1795783549221, 1, 'document_version.add', 192343125387667797, NULL, '{"id":192343125387667797,"pattern":"policy","number":2,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795783549221,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}', '\x4a1bfc48bee6d8f570b8dcb097cba8b3', NULL, '\xef9e11e01fbbcdff0d66d058b525ba60a72d1b10ee188934ddcdae58b069211d', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 36, 1795783549221, 1, 'proposal.add', 192343125392201587, NULL, '{"id":192343125392201587,"pattern":"policy","clause":"leadership","key":0,"answer":2,"made_at":1795783549221}', '\x52f713c0c19a6d7d703553b63f4e49ba', NULL, '\x483fa2994f15fbed7adcf0c475b42dc8140694c93455c4c34fa7306b830c24a3', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 37, 1795783549221, 1, 'checklist.keep', 0, NULL, '{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}', '\x548aa079cd7e771f383463f400830701', NULL, '\x4aa8da30599adc1a28c666345079cdfa95ef7e3d92bbad41a535ec6a0ba6b3de', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 3, 1795783549221, 7, 'round.save', 192343125207163953, NULL, NULL, NULL, '\xfb9a26bd011f057a032f86cbbaa6b29419810ce30ba5288e79d32529015af093', '\x3c595083b0812453c440d7f1d921ff8fc0816307cb4a014556500f390374f2e6', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 38, 1795783549221, 1, 'event.forget', 3, NULL, NULL, '\xeafc49cfdf4b34663a279a27fa464a04', NULL, '\x461936fa7f30eac92994cbc630ffca4013e3c69da42d82748c57ee050062b457', 'op setting.set');
INSERT INTO public.event VALUES (1614250390238244667, 39, 1795783549322, 7, 'form.sent', 0, NULL, '{}', '\xadcc2f78125c76df2a18f6eecad00891', NULL, '\x372c71a9f59da8d4530258fe427d8e89dcaf0161683e51bec982f1f387e52315', 'op setting.set');
INSERT INTO public.event VALUES (0, 2, 1795783549323, 0, 'seal.add', 1, NULL, '{"number":1,"fingerprint":"4012-845c-355a-3edc-39eb-e127-2005-1f2b"}', '\x8218523b9e010f5705a8a7bf060c51fb', NULL, '\x39e16c3a541c9f0e7e12ba3716f7d1e6a7826b66e2db73c67136ec0fcf08d6bd', 'op setting.set');


--
-- Data for Name: file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.file VALUES (4273713894586085166, '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591', 25, 1795783549129);
INSERT INTO public.file VALUES (4273713894586085166, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 6976, 1795783549129);
INSERT INTO public.file VALUES (1614250390238244667, '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591', 25, 1795783549221);
INSERT INTO public.file VALUES (1614250390238244667, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 6976, 1795783549221);


--
-- Data for Name: firm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.firm VALUES (4273713894586085166, 2, 'さくら商店', 'E', 12, NULL, '', 1, 9, 0, 540, 1795783549129, '代表 {髙橋|たかはし} 𠮷男', NULL, '03-0000-0000');
INSERT INTO public.firm VALUES (1614250390238244667, 2, 'O''Neil & "山田" 製作所', 'E', 12, NULL, '', 1, 9, 0, 540, 1795783549221, '代表 {髙橋|たかはし} 𠮷男', NULL, '03-0000-0000');


--
-- Data for Name: form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form VALUES (4273713894586085166, '0123456789abcdef', 1795783549219, '/somewhere');
INSERT INTO public.form VALUES (1614250390238244667, '0123456789abcdef', 1795783549322, '/somewhere');


--
-- Data for Name: gram; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gram VALUES (4273713894586085166, '"\', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '"x', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '%', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, ''';', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '0%', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '00', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '0、', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '10', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, ';', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '\0', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '\n', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'l', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'n', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'nu', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'ul', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'x"', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '、髙', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '「見', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '」''', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'く', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'に置', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'の金', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'は', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'を銀', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'アッ', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'クア', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'ック', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'ップ', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'バッ', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'プを', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '佐藤', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '庫に', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '書」', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '橋🔐', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '積書', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '置く', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '藤', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '行の', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '見積', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '金庫', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '銀行', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '髙橋', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, '🔐', 1, 192343125053276116);
INSERT INTO public.gram VALUES (4273713894586085166, 'した', 1, 192343125066073820);
INSERT INTO public.gram VALUES (4273713894586085166, 'た人', 1, 192343125066073820);
INSERT INTO public.gram VALUES (4273713894586085166, 'の鍵', 1, 192343125066073820);
INSERT INTO public.gram VALUES (4273713894586085166, '人の', 1, 192343125066073820);
INSERT INTO public.gram VALUES (4273713894586085166, '職し', 1, 192343125066073820);
INSERT INTO public.gram VALUES (4273713894586085166, '退職', 1, 192343125066073820);
INSERT INTO public.gram VALUES (4273713894586085166, '鍵', 1, 192343125066073820);
INSERT INTO public.gram VALUES (4273713894586085166, '"\', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '"x', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '%', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, ''';', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '0%', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '00', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '0、', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '10', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, ';', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '\0', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '\n', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 'is', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 'l', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 'ms', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 'n', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 'nu', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 's', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 'sm', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 'ul', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 'x"', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '、髙', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '「見', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '」''', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 'は', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '審査', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '書」', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '査機', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '橋🔐', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '機関', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '積書', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '見積', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '関', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '髙橋', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, '🔐', 2, 192343125078935816);
INSERT INTO public.gram VALUES (4273713894586085166, 'pマ', 2, 192343125081295046);
INSERT INTO public.gram VALUES (4273713894586085166, 'ク', 2, 192343125081295046);
INSERT INTO public.gram VALUES (4273713894586085166, 'マー', 2, 192343125081295046);
INSERT INTO public.gram VALUES (4273713894586085166, 'ーク', 2, 192343125081295046);
INSERT INTO public.gram VALUES (4273713894586085166, '"\', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '"x', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '%', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, ''';', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '0%', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '00', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '0、', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '10', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, ';', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '\0', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '\n', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'l', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'n', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'nu', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'ul', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'x"', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '、髙', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '「見', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '」''', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'は', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'イバ', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'サイ', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'バー', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'ー保', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '上火', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '保険', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '書」', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '橋🔐', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '海上', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '火災', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '災', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '積書', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '見積', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '険', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '髙橋', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, '🔐', 3, 192343125082726868);
INSERT INTO public.gram VALUES (4273713894586085166, 'の会', 3, 192343125087162111);
INSERT INTO public.gram VALUES (4273713894586085166, '会社', 3, 192343125087162111);
INSERT INTO public.gram VALUES (4273713894586085166, '別の', 3, 192343125087162111);
INSERT INTO public.gram VALUES (4273713894586085166, '社', 3, 192343125087162111);
INSERT INTO public.gram VALUES (1614250390238244667, '"\', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '"x', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '%', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, ''';', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '0%', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '00', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '0、', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '10', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, ';', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '\0', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '\n', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'l', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'n', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'nu', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'ul', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'x"', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '、髙', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '「見', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '」''', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'く', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'に置', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'の金', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'は', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'を銀', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'アッ', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'クア', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'ック', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'ップ', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'バッ', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'プを', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '佐藤', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '庫に', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '書」', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '橋🔐', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '積書', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '置く', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '藤', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '行の', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '見積', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '金庫', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '銀行', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '髙橋', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, '🔐', 1, 192343125237738558);
INSERT INTO public.gram VALUES (1614250390238244667, 'した', 1, 192343125250612446);
INSERT INTO public.gram VALUES (1614250390238244667, 'た人', 1, 192343125250612446);
INSERT INTO public.gram VALUES (1614250390238244667, 'の鍵', 1, 192343125250612446);
INSERT INTO public.gram VALUES (1614250390238244667, '人の', 1, 192343125250612446);
INSERT INTO public.gram VALUES (1614250390238244667, '職し', 1, 192343125250612446);
INSERT INTO public.gram VALUES (1614250390238244667, '退職', 1, 192343125250612446);
INSERT INTO public.gram VALUES (1614250390238244667, '鍵', 1, 192343125250612446);
INSERT INTO public.gram VALUES (1614250390238244667, '"\', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '"x', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '%', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, ''';', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '0%', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '00', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '0、', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '10', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, ';', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '\0', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '\n', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 'is', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 'l', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 'ms', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 'n', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 'nu', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 's', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 'sm', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 'ul', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 'x"', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '、髙', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '「見', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '」''', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 'は', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '審査', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '書」', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '査機', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '橋🔐', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '機関', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '積書', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '見積', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '関', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '髙橋', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, '🔐', 2, 192343125260358240);
INSERT INTO public.gram VALUES (1614250390238244667, 'pマ', 2, 192343125260358241);
INSERT INTO public.gram VALUES (1614250390238244667, 'ク', 2, 192343125260358241);
INSERT INTO public.gram VALUES (1614250390238244667, 'マー', 2, 192343125260358241);
INSERT INTO public.gram VALUES (1614250390238244667, 'ーク', 2, 192343125260358241);
INSERT INTO public.gram VALUES (1614250390238244667, '"\', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '"x', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '%', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, ''';', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '0%', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '00', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '0、', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '10', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, ';', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '\0', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '\n', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'l', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'n', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'nu', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'ul', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'x"', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '、髙', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '「見', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '」''', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'は', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'イバ', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'サイ', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'バー', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'ー保', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '上火', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '保険', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '書」', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '橋🔐', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '海上', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '火災', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '災', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '積書', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '見積', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '険', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '髙橋', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, '🔐', 3, 192343125264758071);
INSERT INTO public.gram VALUES (1614250390238244667, 'の会', 3, 192343125264758072);
INSERT INTO public.gram VALUES (1614250390238244667, '会社', 3, 192343125264758072);
INSERT INTO public.gram VALUES (1614250390238244667, '別の', 3, 192343125264758072);
INSERT INTO public.gram VALUES (1614250390238244667, '社', 3, 192343125264758072);


--
-- Data for Name: insurance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.insurance VALUES (4273713894586085166, 192343125082726868, 1, '海上火災', 'サイバー保険', '', '', 50000000, '9999-12-31', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795783549129);
INSERT INTO public.insurance VALUES (4273713894586085166, 192343125087162111, 1, '別の会社', '', '', '', NULL, '2026-10-01', '9999-12-31', '', 0, 1795783549129);
INSERT INTO public.insurance VALUES (1614250390238244667, 192343125264758071, 1, '海上火災', 'サイバー保険', '', '', 50000000, '9999-12-31', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795783549221);
INSERT INTO public.insurance VALUES (1614250390238244667, 192343125264758072, 1, '別の会社', '', '', '', NULL, '2026-10-01', '9999-12-31', '', 0, 1795783549221);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job VALUES (4273713894586085166, 192343125193061021, 1, 'paint', '{}', 1, 0, 10, 1795783549129, 0, 0, '', 1795783549129, 1);
INSERT INTO public.job VALUES (1614250390238244667, 192343125394071555, 1, 'paint', '{}', 1, 0, 10, 1795783549221, 0, 0, '', 1795783549221, 1);


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: paper_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.paper_link VALUES (0, '\x783cd2ab999a1526d4a6d52752162cc4a505cee75f2d8a6423b1ebca03b5324b', 4273713894586085166, 1, 192343125136311289, NULL);
INSERT INTO public.paper_link VALUES (0, '\xdb72c57265bab8ddb88a613a916ec26d379e17ce36d9c6f310544d7ce226c971', 4273713894586085166, 2, 192343125159746109, 1803559549129);
INSERT INTO public.paper_link VALUES (0, '\x8aa7369b7372ec471399d311316fe8f044ef51539e5fd902788a9343c2549b8f', 4273713894586085166, 2, 192343125164323891, 1803559549129);
INSERT INTO public.paper_link VALUES (0, '\x16ff03f44bc45cc1aac35d8eb4a3603e83dca5c1b14bc7d8802c8787fdfd7092', 1614250390238244667, 1, 192343125354971682, NULL);
INSERT INTO public.paper_link VALUES (0, '\xc3e69d1e002e49ce5fbaddb82c955e7faf450022933d17479d7c62e8eaea4756', 1614250390238244667, 2, 192343125369304149, 1803559549221);
INSERT INTO public.paper_link VALUES (0, '\x253e2028882f7fec9173e33b1233a5a07cf07dde42e7713e0b91fa17b0949752', 1614250390238244667, 2, 192343125369304150, 1803559549221);


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES (4273713894586085166, 192343125101864304, 1, '渡辺 𠮷子', 'watanabe', 6, '情報処理安全確保支援士', '012345', '2027-03-31', 1, 1795783549129);
INSERT INTO public.person VALUES (1614250390238244667, 192343125274508156, 1, '渡辺 𠮷子', 'watanabe@example.jp', 6, '情報処理安全確保支援士', '012345', '2027-03-31', 1, 1795783549221);


--
-- Data for Name: proposal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proposal VALUES (4273713894586085166, 192343125185654447, 1, 'policy', 'leadership', '\xf305fbaba9d5cebef56840738b5367d9fc571a58b7136c965b8f499b5c7104c4', 2, 1795783549129);
INSERT INTO public.proposal VALUES (1614250390238244667, 192343125392201587, 1, 'policy', 'leadership', '\xf305fbaba9d5cebef56840738b5367d9fc571a58b7136c965b8f499b5c7104c4', 2, 1795783549221);


--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES (4273713894586085166, 192343125164323891, 1, 192343125136311289, NULL, 'O''Neil', 1, 1795783549129, NULL, 1803559549129);
INSERT INTO public.receipt VALUES (4273713894586085166, 192343125159746109, 2, 192343125136311289, NULL, '髙橋 花子', 1, 1795783549129, 1795783549129, 1803559549129);
INSERT INTO public.receipt VALUES (4273713894586085166, 192343125176471066, 1, 192343125136311289, NULL, '山田', 2, 1795783549129, NULL, NULL);
INSERT INTO public.receipt VALUES (1614250390238244667, 192343125369304150, 1, 192343125354971682, NULL, 'O''Neil', 1, 1795783549221, NULL, 1803559549221);
INSERT INTO public.receipt VALUES (1614250390238244667, 192343125369304149, 2, 192343125354971682, NULL, '髙橋 花子', 1, 1795783549221, 1795783549221, 1803559549221);
INSERT INTO public.receipt VALUES (1614250390238244667, 192343125387667796, 1, 192343125354971682, NULL, '山田', 2, 1795783549221, NULL, NULL);


--
-- Data for Name: round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.round VALUES (4273713894586085166, 192343125019634690, 1, 'ipa-selfcheck-3.1', 1, 2, 1795783549129, 1795783549129, 7);
INSERT INTO public.round VALUES (4273713894586085166, 192343125029699640, 1, 'ipa-selfcheck-3.1', 2, 2, 1795783549129, 1795783549129, 7);
INSERT INTO public.round VALUES (4273713894586085166, 192343125046646390, 1, 'ipa-articles-4.0', 1, 1, 1795783549129, NULL, 7);
INSERT INTO public.round VALUES (1614250390238244667, 192343125207163953, 1, 'ipa-selfcheck-3.1', 1, 2, 1795783549221, 1795783549221, 7);
INSERT INTO public.round VALUES (1614250390238244667, 192343125213411413, 1, 'ipa-selfcheck-3.1', 2, 2, 1795783549221, 1795783549221, 7);
INSERT INTO public.round VALUES (1614250390238244667, 192343125226624323, 1, 'ipa-articles-4.0', 1, 1, 1795783549221, NULL, 7);


--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES (0, 1, 1795783549323, 'toride seal 1
installation 0essw3arsj4p0
number 1
made 2026-11-27T12:45:49.323Z
before 0000000000000000000000000000000000000000000000000000000000000000
key 73d7c6bde8937b17a5649f76222a2a44daba0498dd9c89cbffe24ea6ddada56e
fingerprint 4012845c355a3edc39ebe12720051f2b
chain 0000000000000 1 137ad6a67c83b00ee19208592f4930c7c22597d7d85b380e3cdff0b0fb058040 2026-11-27T12:45:49.125Z
chain 1csqr5ngazbsv 39 372c71a9f59da8d4530258fe427d8e89dcaf0161683e51bec982f1f387e52315 2026-11-27T12:45:49.322Z
chain 3pkt84kf78vse 39 7a0c82da1e42f158509e0b45b256719374fc267c6f2f293973dff252d61a2412 2026-11-27T12:45:49.219Z
chains 3
signature f215b1b6eb1fb9f8f4ad2c263d66cb6a5ec1037a6dca9e75570a0ff3f6e6094758f0da936438d1a2f0d20b576cb11514ce9be4cd2f53d65be6b1663546ff1a09
');


--
-- Data for Name: secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.secret VALUES (4273713894586085166, 192343125109513417, 192343125101864304, 1, '', '\x', '\x246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441', 0, 1795783549129);
INSERT INTO public.secret VALUES (1614250390238244667, 192343125277244533, 192343125274508156, 1, '', '\x', '\x246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441', 0, 1795783549221);


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

INSERT INTO public.task VALUES (4273713894586085166, 192343125053276116, 2, 'バックアップを銀行の金庫に置く', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 'backup', 'ipa-selfcheck-3.1', '9', '佐藤', '2027-03-31', 3, '2027-03-30', 1795783549129, 12000);
INSERT INTO public.task VALUES (4273713894586085166, 192343125066073820, 1, '退職した人の鍵', '内密', 1, '', '', '', '', '9999-12-31', 1, NULL, 1795783549129, NULL);
INSERT INTO public.task VALUES (1614250390238244667, 192343125237738558, 2, 'バックアップを銀行の金庫に置く', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 'backup', 'ipa-selfcheck-3.1', '9', '佐藤', '2027-03-31', 3, '2027-03-30', 1795783549221, 12000);
INSERT INTO public.task VALUES (1614250390238244667, 192343125250612446, 1, '退職した人の鍵', '内密', 1, '', '', '', '', '9999-12-31', 1, NULL, 1795783549221, NULL);


--
-- Data for Name: toride; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.toride VALUES (1, 4);


--
-- Data for Name: verification; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Name: document_version document_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_version
    ADD CONSTRAINT document_version_pkey PRIMARY KEY (tenant, id);


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
-- Name: paper_link paper_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_link
    ADD CONSTRAINT paper_link_pkey PRIMARY KEY (tenant, key);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (tenant, id);


--
-- Name: proposal proposal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (tenant, id);


--
-- Name: receipt receipt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (tenant, id);


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
-- Name: verification verification_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verification
    ADD CONSTRAINT verification_pkey PRIMARY KEY (tenant, id);


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
-- Name: document_version_by_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX document_version_by_number ON public.document_version USING btree (tenant, pattern, number);


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
-- Name: paper_link_by_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX paper_link_by_subject ON public.paper_link USING btree (tenant, firm, subject, key);


--
-- Name: person_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_by_name ON public.person USING btree (tenant, name, id);


--
-- Name: proposal_by_clause; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proposal_by_clause ON public.proposal USING btree (tenant, pattern, clause, id);


--
-- Name: receipt_by_paper; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_by_paper ON public.receipt USING btree (tenant, paper, name, id);


--
-- Name: receipt_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_by_person ON public.receipt USING btree (tenant, person, id);


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
-- Name: document_version document_version_tenant_file_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_version
    ADD CONSTRAINT document_version_tenant_file_fkey FOREIGN KEY (tenant, file) REFERENCES public.file(tenant, sha256);


--
-- Name: document_version document_version_tenant_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_version
    ADD CONSTRAINT document_version_tenant_fkey FOREIGN KEY (tenant) REFERENCES public.firm(tenant);


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
-- Name: proposal proposal_tenant_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_tenant_fkey FOREIGN KEY (tenant) REFERENCES public.firm(tenant);


--
-- Name: receipt receipt_tenant_paper_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_tenant_paper_fkey FOREIGN KEY (tenant, paper) REFERENCES public.document_version(tenant, id);


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


