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
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES (0, 'watanabe', 968149913766242683, 192255741760392476);
INSERT INTO public.account VALUES (0, 'watanabe@example.jp', 3206942306163720239, 192255741858395731);


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '1', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '2', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '3', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '4', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '5', 1, 'x', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '6', 2, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '7', 3, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '8', 4, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '9', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '10', 2, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '11', 3, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '12', 4, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '13', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '14', 2, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '15', 3, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '16', 4, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '17', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '18', 2, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '19', 3, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '20', 4, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '21', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '22', 2, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '23', 3, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '24', 4, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741725881268, '25', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '1', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '2', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '3', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '4', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '5', 3, 'x', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '6', 4, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '7', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '8', 2, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '9', 3, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '10', 4, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '11', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '12', 2, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '13', 3, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '14', 4, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '15', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '16', 2, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '17', 3, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '18', 4, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '19', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '20', 2, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '21', 3, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '22', 4, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '23', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '24', 2, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741730095417, '25', 3, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741731026339, '1', 1, '', 1, 1795741881530, 7);
INSERT INTO public.answer VALUES (968149913766242683, 192255741731026339, '2', 1, '始めた', 2, 1795741881530, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '1', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '2', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '3', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '4', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '5', 1, 'x', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '6', 2, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '7', 3, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '8', 4, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '9', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '10', 2, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '11', 3, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '12', 4, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '13', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '14', 2, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '15', 3, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '16', 4, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '17', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '18', 2, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '19', 3, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '20', 4, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '21', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '22', 2, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '23', 3, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '24', 4, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741832826186, '25', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '1', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '2', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '3', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '4', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '5', 3, 'x', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '6', 4, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '7', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '8', 2, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '9', 3, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '10', 4, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '11', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '12', 2, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '13', 3, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '14', 4, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '15', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '16', 2, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '17', 3, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '18', 4, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '19', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '20', 2, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '21', 3, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '22', 4, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '23', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '24', 2, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741834564445, '25', 3, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741839143448, '1', 1, '', 1, 1795741881582, 7);
INSERT INTO public.answer VALUES (3206942306163720239, 192255741839143448, '2', 1, '始めた', 2, 1795741881582, 7);


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

INSERT INTO public.certification VALUES (968149913766242683, 192255741751655580, 1, 'ISMS', '審査機関', '', '', '2026-04-01', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795741881530);
INSERT INTO public.certification VALUES (968149913766242683, 192255741753718335, 1, 'Pマーク', '', '', '', '9999-12-31', '2028-02-29', '', 0, 1795741881530);
INSERT INTO public.certification VALUES (3206942306163720239, 192255741853344974, 1, 'ISMS', '審査機関', '', '', '2026-04-01', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795741881582);
INSERT INTO public.certification VALUES (3206942306163720239, 192255741853344975, 1, 'Pマーク', '', '', '', '9999-12-31', '2028-02-29', '', 0, 1795741881582);


--
-- Data for Name: challenge; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: checklist; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.checklist VALUES (968149913766242683, 'midori-2026', 1, '年末の10問', '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 1795741881530, 0);
INSERT INTO public.checklist VALUES (3206942306163720239, 'midori-2026', 1, '年末の10問', '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 1795741881582, 0);


--
-- Data for Name: chunk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chunk VALUES (968149913766242683, '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591', 0, '\x7b22666f726d6174223a22746f726964652d7061706572227d');
INSERT INTO public.chunk VALUES (968149913766242683, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 0, '\x23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
INSERT INTO public.chunk VALUES (3206942306163720239, '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591', 0, '\x7b22666f726d6174223a22746f726964652d7061706572227d');
INSERT INTO public.chunk VALUES (3206942306163720239, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 0, '\x23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES (968149913766242683, 1, 1, 2, '51234567890', '2026-11-20', '4.0', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', '2027-11-20', '9999-12-31', '7000012050002', '渡辺 𠮷子', 1795741881530);
INSERT INTO public.declaration VALUES (3206942306163720239, 1, 1, 2, '51234567890', '2026-11-20', '4.0', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', '2027-11-20', '9999-12-31', '7000012050002', '渡辺 𠮷子', 1795741881582);


--
-- Data for Name: document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document VALUES (968149913766242683, 192255741769837295, 1, 'policy', 2, 1795741881530);
INSERT INTO public.document VALUES (968149913766242683, 192255741789726778, 1, 'handbook', 0, 1795741881530);
INSERT INTO public.document VALUES (3206942306163720239, 192255741859403263, 1, 'policy', 2, 1795741881582);
INSERT INTO public.document VALUES (3206942306163720239, 192255741872497845, 1, 'handbook', 0, 1795741881582);


--
-- Data for Name: document_clause; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_clause VALUES (968149913766242683, 192255741771877278, 1, 192255741769837295, 'promises', 'training', 2, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb', 1795741881530);
INSERT INTO public.document_clause VALUES (968149913766242683, 192255741774011556, 1, 192255741769837295, 'promises', 'law', 1, '', '', '', '', '', 1795741881530);
INSERT INTO public.document_clause VALUES (968149913766242683, 192255741775756137, 2, 192255741769837295, 'promises', 'leadership', 3, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '', 1795741881530);
INSERT INTO public.document_clause VALUES (3206942306163720239, 192255741867641594, 1, 192255741859403263, 'promises', 'training', 2, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb', 1795741881582);
INSERT INTO public.document_clause VALUES (3206942306163720239, 192255741869598938, 1, 192255741859403263, 'promises', 'law', 1, '', '', '', '', '', 1795741881582);
INSERT INTO public.document_clause VALUES (3206942306163720239, 192255741869598939, 2, 192255741859403263, 'promises', 'leadership', 3, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '', 1795741881582);


--
-- Data for Name: document_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_version VALUES (968149913766242683, 192255741791552385, 2, 'policy', 1, 2, '社長 髙﨑', '2026-11-27', 1795741881530, 1795741881530, 'gw3j8y98nfajbe5vbpr9p5p98h128k0jaw6e0jr8y4zaz32jdvzt', '2027-11-27', '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO public.document_version VALUES (968149913766242683, 192255741807568848, 1, 'policy', 2, 1, '社長 髙﨑', '2026-11-27', 1795741881530, NULL, NULL, '2027-11-27', '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO public.document_version VALUES (3206942306163720239, 192255741874197244, 2, 'policy', 1, 2, '社長 髙﨑', '2026-11-27', 1795741881582, 1795741881582, 'ww164apf4g5f7mk08jg1xwz4t9wbspcgybjzej4f3z01tdtty5ga', '2027-11-27', '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO public.document_version VALUES (3206942306163720239, 192255741887356242, 1, 'policy', 2, 1, '社長 髙﨑', '2026-11-27', 1795741881582, NULL, NULL, '2027-11-27', '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');


--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event VALUES (0, 1, 1795741881527, 0, 'setting.set', 0, NULL, '{"job-days":"14"}', '\xa07b10cff457983e95d2dc03758ae72d', NULL, '\x6638e951d8ffebcb89daf5cf069c57011b828734b38245a76b4ac4f60b4d7c7a', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 1, 1795741881530, 7, 'firm.add', 0, NULL, '{"name":"さくら商店","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795741881530,"representative":null,"address":null,"contact":null}', '\x4f57c7abc69f89fcd03b6bfb154afee5', NULL, '\xc56ec92e498e60e0b8dedb25e30c96da8f47b75a3be87cc8c5cbb268219734ce', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 2, 1795741881530, 7, 'firm.set', 0, '{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}', '{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}', '\x14b823912cfb6b6b203fae2883457a7a', NULL, '\x5345871d62506606807dff4a30a0c067dac6640cd8dffe9c957d1e8c73d64fda', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 4, 1795741881530, 7, 'round.save', 192255741730095417, NULL, '{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}', '\x15734efeea84b41e9766ef74d53dc37f', NULL, '\x039c14f6164d1ac690a6822adb0b66f1a2108a12b19362eec4a039896077b380', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 5, 1795741881530, 7, 'round.add', 192255741731026339, NULL, '{"id":192255741731026339,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795741881530,"closed_at":null,"who":7}', '\x5b03dc4dc6a8898584e3a5c3e42f509c', NULL, '\x7cffcee5250c2f622b93cd6587214f2d83e77173836083478e0cd2fc157257e5', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 6, 1795741881530, 7, 'answer.set', 192255741731026339, NULL, '{"item":"1","answer":"yes"}', '\xe62b84f321a8609d2e425979f30448b0', NULL, '\xfa7f7d04ebdff39384354374b818e3e476f488696f751c811a2c1b9ac2e2d68e', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 7, 1795741881530, 7, 'answer.set', 192255741731026339, NULL, '{"item":"2","answer":"no","note":"来月から"}', '\x7ebea72f68582eb303e3f9f53a2fb9b6', NULL, '\x8c55f13703d5f6a0415bef9e9569fb89b97ed1edb9dfea092092877e2b2c55ad', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 8, 1795741881530, 7, 'answer.set', 192255741731026339, '{"item":"2","answer":"no","note":"来月から"}', '{"item":"2","answer":"yes","note":"始めた"}', '\x0dab890ab26ed45499f38b466b46afd3', NULL, '\xa8117e2b37099bb039b4bb72b1f543b43f79baf92de5e7f01adebeaa53453152', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 9, 1795741881530, 7, 'task.add', 192255741743964782, NULL, '{"id":192255741743964782,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795741881530,"cost":12000}', '\xcc7e39ea3bea5bd9e409c306eaef1427', NULL, '\xc8a1e85030e21530b6b5d5e369a0937c7847b82c2cc37fe0ebc793b8a808b590', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 10, 1795741881530, 7, 'task.set', 192255741743964782, '{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}', '{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}', '\xb186cc2db86eae52847a4a91a130748c', NULL, '\x704d7f701fe4ce1961873845cfdbe7dc39721911a96fca52a80726409bedd57f', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 11, 1795741881530, 7, 'task.add', 192255741748016345, NULL, '{"id":192255741748016345,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881530,"cost":null}', '\xe74b48be62d617e1071732d9b7595313', NULL, '\x898782b28553a9af8cf338c5c50bde6bf94c7d202b52c576da93bfe436c064c2', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 12, 1795741881530, 7, 'task.add', 192255741750506435, NULL, '{"id":192255741750506435,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881530,"cost":null}', '\xf10892c2cb54f4b2c2bdb8424c64caa4', NULL, '\x267a0cb64538860cf5efedd8f599535bfa4d9ae432aaccae5090181196760673', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 13, 1795741881530, 7, 'task.remove', 192255741750506435, '{"id":192255741750506435,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881530,"cost":null}', NULL, '\x4b4173062e100b807bcef965e0dd26ae', NULL, '\x7280011fee2cd3ac2722e13358f966b64c85667d2f60608a8d582d00ee572dd2', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 14, 1795741881530, 7, 'certification.add', 192255741751655580, NULL, '{"id":192255741751655580,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741881530}', '\x23264c9f5811468b61d5875b5fec8fd0', NULL, '\x17074bc1ac0d09dacd2a34f169f25b7ab00aaf97f4112bb7096562896e931516', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 15, 1795741881530, 7, 'certification.add', 192255741753718335, NULL, '{"id":192255741753718335,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795741881530}', '\x70ca0ca7238624e4b2a0ad1150c28735', NULL, '\x91688a8c2f303fb85e2d9700fbe7821e39f6f7a0b2963dfba36c338007738f8d', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 16, 1795741881530, 7, 'insurance.add', 192255741756948847, NULL, '{"id":192255741756948847,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741881530}', '\x667f80fe161f337de3085d92da313090', NULL, '\x4f2034ffce65ba6c3631eb0d33f526616e2f7c8b8cee3b22b407b11d017e14a9', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 17, 1795741881530, 7, 'insurance.add', 192255741756948848, NULL, '{"id":192255741756948848,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795741881530}', '\x8246e909b2d188ad65088e08c84b7b7d', NULL, '\xf32475ea4481364f89d87d3b2b8d6cbd8f28b5f9913ebf0679448109cc57f216', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 3, 1795741881530, 7, 'round.save', 192255741725881268, NULL, NULL, NULL, '\xa5d56e222f93edad3c5a1f004dae282da33e2ee960466ff121de94f7e8621009', '\x298b0ef40adaecba2042552c701295216a97a9f42bc67811902013b1a397cf6e', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 18, 1795741881530, 7, 'declaration.add', 1, NULL, '{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795741881530}', '\xa8e3b78b8117cd5e5a0b613bde97a07c', NULL, '\x6405479ea93c1074a387ef41408ef7a694415e86f000d8c4c8980615a210862e', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 19, 1795741881530, 7, 'person.add', 192255741760392476, NULL, '{"id":192255741760392476,"name":"渡辺 𠮷子","login":"watanabe","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795741881530}', '\xac498ff690725164fc9d2d437a99fcb5', NULL, '\x1c68bf7eca075c416b9243d28d31d4ce2e68717ea66f1e9e63cd7fabbf552519', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 20, 1795741881530, 7, 'person.password', 192255741760392476, NULL, NULL, '\xa9ed066a9cd203aa410b36b3dc0b874c', NULL, '\x00ce1819f84f371bb21fb371512d9d9c0f4c04caf00632933a24cb0024eab2ed', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 21, 1795741881530, 7, 'document.add', 192255741769837295, NULL, '{"id":192255741769837295,"pattern":"policy","choice":2,"made_at":1795741881530}', '\x1a222525b41a0c23d033ee7d8ad50a34', NULL, '\x46fb753f36aaac2ab105cf04a10d0560edfa38661d7628d72a3b7cef8f054d11', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 22, 1795741881530, 7, 'document_clause.add', 192255741771877278, NULL, '{"id":192255741771877278,"document":192255741769837295,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795741881530}', '\x7487c6f92959b6c66398b2bb4383d361', NULL, '\xe6ff866a842887de6349f425d45e7c78ef054dc86739fd8e95e30274b74ab076', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 23, 1795741881530, 7, 'document_clause.add', 192255741774011556, NULL, '{"id":192255741774011556,"document":192255741769837295,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795741881530}', '\x2fc5a6fbf199133db03aaa6f9e06fce8', NULL, '\x04d9237bbf543519ae3936627d1cacc482d61e548f3e6291243dca66cc957d1e', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 24, 1795741881530, 7, 'document_clause.add', 192255741775756137, NULL, '{"id":192255741775756137,"document":192255741769837295,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881530}', '\xa99f380c75791b551f5fd0a30a5a1daf', NULL, '\x30f7c1439184210b5b017505bd4437c1c76a9fda29ba0e04aa2a440a21a3f2a0', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 25, 1795741881530, 7, 'document_clause.set', 192255741775756137, '{}', '{}', '\x8aa8217beb3b57ef770ea617af312bb6', NULL, '\xc81de7f532d70fc7d43b6c9310539b08628e1abf1b6f850321d4ef411252a8a5', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 26, 1795741881530, 7, 'document.add', 192255741789726778, NULL, '{"id":192255741789726778,"pattern":"handbook","choice":0,"made_at":1795741881530}', '\x92fd6da388285debdf1024047814d2c0', NULL, '\xd7715c3cc62301eb6343fdc22c3cf03bf5042ed2f9f3bec269822e04c270dfe0', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 27, 1795741881530, 7, 'document_clause.add', 192255741789726779, NULL, '{"id":192255741789726779,"document":192255741789726778,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881530}', '\x12126c26728531edebc7349d24ee8558', NULL, '\x5862daabb606420f86a350ee0144d12db9fb5dbcd0ce26a0caaddb492459e93a', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 28, 1795741881530, 7, 'document_clause.remove', 192255741789726779, '{"id":192255741789726779,"document":192255741789726778,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881530}', NULL, '\x2ebf81f898321414639496971eefea33', NULL, '\x8d485bd69eb936ff78160ac3442e61fffb2a22a8ea37d6a6b267f3e88c8c56e4', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 29, 1795741881530, 7, 'document_version.add', 192255741791552385, NULL, '{"id":192255741791552385,"pattern":"policy","number":1,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795741881530,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}', '\xdd1410864f206dc99142ea06541954c9', NULL, '\xe57a52fc40f77bdc9b9c5ef5336198c7102fff00b343ec8f753a4b425b4e1918', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 30, 1795741881530, 7, 'document_version.set', 192255741791552385, '{"state":1,"published_at":null,"public_key":null}', '{"state":2,"published_at":1795741881530,"public_key":"gw3j8y98nfajbe5vbpr9p5p98h128k0jaw6e0jr8y4zaz32jdvzt"}', '\x8c46f9241835974a4dfc5e62035523be', NULL, '\xf9ff4a05037b96ce713bed9d789e5f2f30833ae71284b05d6e024aed66e5f478', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 31, 1795741881530, 7, 'receipt.add', 192255741803021107, NULL, '{"id":192255741803021107,"paper":192255741791552385,"person":null,"name":"髙橋 花子","kind":1,"handed_at":1795741881530,"read_at":null,"ends_at":1803517881530}', '\x579ec730e0dba71c7e48a0037b0b0397', NULL, '\x02b32e3b60a8805d05b6f8e9aa1a9b0739500c71971d784405c29b1a03b94c01', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 32, 1795741881530, 7, 'receipt.add', 192255741803021108, NULL, '{"id":192255741803021108,"paper":192255741791552385,"person":null,"name":"O''Neil","kind":1,"handed_at":1795741881530,"read_at":null,"ends_at":1803517881530}', '\x3881fc652ffcffb63e715038516d8469', NULL, '\x7103f6c623e176f313686907c8cf45f5ee0ddfc2655185a69b8f5ee1fb451e7b', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 33, 1795741881530, 0, 'receipt.set', 192255741803021107, '{"read_at":null}', '{"read_at":1795741881530}', '\xffef1df6f3e5ca982442f2d6ab0323fd', NULL, '\x269ce83fc4a41a22179357db8c59929e58cdbadaefff67d4505d9d5eabe71faa', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 34, 1795741881530, 0, 'receipt.add', 192255741807568847, NULL, '{"id":192255741807568847,"paper":192255741791552385,"person":null,"name":"山田","kind":2,"handed_at":1795741881530,"read_at":null,"ends_at":null}', '\xc9415004da339ba08107507de89ef4de', NULL, '\x78127c9cd126e8ec817d6a88d1034bf0b20d5518abb50f3e430756fd149a0d31', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 35, 1795741881530, 0, 'document_version.add', 192255741807568848, NULL, '{"id":192255741807568848,"pattern":"policy","number":2,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795741881530,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}', '\xde227e649ee27b869870b69880c9ca88', NULL, '\x1af1292726e67ea3456f3ed4d30bd59a870c5645e520cd4c3ac1ca5cc112ebf3', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 36, 1795741881530, 0, 'proposal.add', 192255741811600959, NULL, '{"id":192255741811600959,"pattern":"policy","clause":"leadership","key":0,"answer":2,"made_at":1795741881530}', '\x638ef4a470894876c2597eeeefbc2091', NULL, '\x501c29720b244be583fd87ce923c3cffdb550eb5064d668d6af81cf7105d4c3a', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 37, 1795741881530, 0, 'checklist.keep', 0, NULL, '{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}', '\x547edd41e73b4401c54a12c744d51b69', NULL, '\x24ac3c1bbd127f4db085b2e651a828e61fe4e3d4cb0e5f856713b73e15beb884', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 38, 1795741881530, 0, 'event.forget', 3, NULL, NULL, '\xc76434a76e01fa2a60d901c0d437a718', NULL, '\xd3f18204e606b1cd02afa1cae7f293bc497c4abd279b073a16eefcb4fc981d40', 'op setting.set');
INSERT INTO public.event VALUES (968149913766242683, 39, 1795741881581, 7, 'form.sent', 0, NULL, '{}', '\x0a7fb16893bd29a2592ceecbcfdb9ebd', NULL, '\x98d10483f728cde9a559a330e8845b8744fc4eb69417a2cf1b9d0f7fef889df6', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 1, 1795741881582, 7, 'firm.add', 0, NULL, '{"name":"O''Neil & \"山田\" 製作所","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795741881582,"representative":null,"address":null,"contact":null}', '\x49c1d85f5365a99ddeab3000bae9c4db', NULL, '\x53b85ab943e7400853f04783a2ec0f311054f7e82c8de07536dbc8d3ef4e9c3c', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 2, 1795741881582, 7, 'firm.set', 0, '{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}', '{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}', '\x8c71881ff89966fca0e782bc1c835197', NULL, '\x5f51019774eee38c668bd1d423b853aca81abbb108c238c47fec380eb0801c68', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 21, 1795741881582, 7, 'document.add', 192255741859403263, NULL, '{"id":192255741859403263,"pattern":"policy","choice":2,"made_at":1795741881582}', '\x94fbe3754818cd266c636c9a8fe4ff68', NULL, '\xa20c766c3d7a022b5b1f9897c492b6642bd4d5cfd060467d0a42b8bb66d168b5', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 4, 1795741881582, 7, 'round.save', 192255741834564445, NULL, '{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}', '\xc5800894b84a2402be1afb6494f1eeb1', NULL, '\x6b1f3c98d5d9326806bdb81fe9864c54c2333af6aeeb478170f731ac89b9e797', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 5, 1795741881582, 7, 'round.add', 192255741839143448, NULL, '{"id":192255741839143448,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795741881582,"closed_at":null,"who":7}', '\x3616c6902b0383a735a00fd2dd3b75a7', NULL, '\x72903286bf1e59af74d5b13cf1bd1ced2768664ac49647b0b1fa6b294e2b9427', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 6, 1795741881582, 7, 'answer.set', 192255741839143448, NULL, '{"item":"1","answer":"yes"}', '\x80e766562a878ba7d83ae348ecc45748', NULL, '\x5f232106f457ef7862ab3ed0b581a71048e9c25ad15055fe2a85e87610d2269b', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 7, 1795741881582, 7, 'answer.set', 192255741839143448, NULL, '{"item":"2","answer":"no","note":"来月から"}', '\x81eb98c8c9f5605bd82aa1e96eabfaf0', NULL, '\x0cee1f307464f84e3a6409e2886ea15160d7d190d2d089405f7c3bb817ba5dcf', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 8, 1795741881582, 7, 'answer.set', 192255741839143448, '{"item":"2","answer":"no","note":"来月から"}', '{"item":"2","answer":"yes","note":"始めた"}', '\x9f1c979a3a3d0ce22e13d9cd9903a69e', NULL, '\xabcd40d15706d436ce4021d0676d779e21db4fefc3829e391dfd1c50e8c20810', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 9, 1795741881582, 7, 'task.add', 192255741847737720, NULL, '{"id":192255741847737720,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795741881582,"cost":12000}', '\xd2983e63a77e52be66aaac16d2cea243', NULL, '\x5a05e3e8754c624f686a1ecf87333f578d3d08541db4479eaa64e055be68e1fa', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 10, 1795741881582, 7, 'task.set', 192255741847737720, '{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}', '{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}', '\xf8da82d8480688af2b774b35fb316e2f', NULL, '\x891c8d6ac62116d0be0c57242ca87b701ce026dd6c77b0df39d747156207d8b8', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 11, 1795741881582, 7, 'task.add', 192255741850020453, NULL, '{"id":192255741850020453,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881582,"cost":null}', '\xa425e529f6369cc49f1b01cf7e68462c', NULL, '\xe67be95ded37fe91b95c368b541932b08268d4de2d3ea1c43b68a6c33787e77c', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 12, 1795741881582, 7, 'task.add', 192255741852114405, NULL, '{"id":192255741852114405,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881582,"cost":null}', '\x63d1976e662b80c7a728abeb6fa8e694', NULL, '\x779d2480efab0ff1fdf5e91482cc8cdf53ad9e9f796a884bd8c5d1353b7efa92', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 13, 1795741881582, 7, 'task.remove', 192255741852114405, '{"id":192255741852114405,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881582,"cost":null}', NULL, '\x40c66ba98067dcee237dd3e5a712a946', NULL, '\x58cf8b1f9d2514fa4096aee48349e3874236e818f2bd70c68cb370914f6be364', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 14, 1795741881582, 7, 'certification.add', 192255741853344974, NULL, '{"id":192255741853344974,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741881582}', '\xf7c349ace3a3027f357d9d31b0668035', NULL, '\xc8a445175a6a38c295eb5f93b4cfd2b927de95daac3ab26e574fdd607b27f016', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 15, 1795741881582, 7, 'certification.add', 192255741853344975, NULL, '{"id":192255741853344975,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795741881582}', '\x0705c4fdc59222c4559fa22eab3f04c9', NULL, '\x8b94b488f184c5f18ca8a41af04d2ed8c02cfba2e4618ced9842ce4b3fc712f3', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 16, 1795741881582, 7, 'insurance.add', 192255741854371866, NULL, '{"id":192255741854371866,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741881582}', '\x21c66f3c8761b58365a4c33cb3b4524f', NULL, '\xec428d4bd5fd8dcf7545c0af1b648ab97f2e52837a05a7541921485e3c4c73ac', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 17, 1795741881582, 7, 'insurance.add', 192255741854371867, NULL, '{"id":192255741854371867,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795741881582}', '\x33ad180fc4c291b43dfa0db3ae209951', NULL, '\x4ca61dca331bb40e3abc88f279c9183276c06692c6dab1cd8c1329651404bfbc', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 18, 1795741881582, 7, 'declaration.add', 1, NULL, '{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795741881582}', '\x2849836a9e1d0ee59e276d88b0b40f91', NULL, '\x0d670874e24dfe8099d9b3694e853ffb3597ccdf1c2f9015f7968860190da21c', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 19, 1795741881582, 7, 'person.add', 192255741858395731, NULL, '{"id":192255741858395731,"name":"渡辺 𠮷子","login":"watanabe@example.jp","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795741881582}', '\x3401573d98bf66916d389ee8fc15f4b9', NULL, '\x78657e70a87f2af8b7e38c5c3ecf0914170d5bff90d2b87b17b657fab6bb1365', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 20, 1795741881582, 7, 'person.password', 192255741858395731, NULL, NULL, '\x698b82d8bf5aaea1f5c7088aa21cbcb1', NULL, '\x25f021665378f63e5c1bcebdbcf652fe2c76b7a08ec8420f9bcff2d81a77ae2c', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 22, 1795741881582, 7, 'document_clause.add', 192255741867641594, NULL, '{"id":192255741867641594,"document":192255741859403263,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795741881582}', '\xd966a577a245188565305d6e979e1c79', NULL, '\x21bea722024a17d9acc1be9d03a491430ce32b2e1b32eccc385effa1a55b0516', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 23, 1795741881582, 7, 'document_clause.add', 192255741869598938, NULL, '{"id":192255741869598938,"document":192255741859403263,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795741881582}', '\x8455b53bfde6973bf1c7f5cad4f2aece', NULL, '\x6e6bd8862435714ce1f45c6e972d989a2e8f85cf56f21de7b147190ff842224b', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 24, 1795741881582, 7, 'document_clause.add', 192255741869598939, NULL, '{"id":192255741869598939,"document":192255741859403263,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881582}', '\x046c70d22b7962573d80060879df7658', NULL, '\x283b0c7733382131105dc32ec1f8750c354e53c10624c8474f253c252bf4a098', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 25, 1795741881582, 7, 'document_clause.set', 192255741869598939, '{}', '{}', '\x916682ec25f5b8878dd3baaa60ad5a1d', NULL, '\xc605201bae1860ee007c3f6d623aad7b6ff985079aaa7745ba6c68ffffce8236', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 26, 1795741881582, 7, 'document.add', 192255741872497845, NULL, '{"id":192255741872497845,"pattern":"handbook","choice":0,"made_at":1795741881582}', '\x6aefb2535a79c5bff7a192ec6700a9bf', NULL, '\x3cea5d5027bbdee4f8f48d4d97e3834d66ef388f72f0d32b27880c0dfe9e5cd9', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 27, 1795741881582, 7, 'document_clause.add', 192255741872497846, NULL, '{"id":192255741872497846,"document":192255741872497845,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881582}', '\xa2eb508eb3346d202ebedb3e037388da', NULL, '\x8662cbe4a7ccbf274ede7c625e4c17c49c2f6ad0bc9481fe3d37d6db15d74c3a', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 28, 1795741881582, 7, 'document_clause.remove', 192255741872497846, '{"id":192255741872497846,"document":192255741872497845,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881582}', NULL, '\x6bd949c14be22b6849f7414e0510f5eb', NULL, '\x1b80cbe9eee278b3c9dd84250f3d44922b6d10a25446a30b8b310450360a9594', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 29, 1795741881582, 7, 'document_version.add', 192255741874197244, NULL, '{"id":192255741874197244,"pattern":"policy","number":1,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795741881582,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}', '\x0cc21b5fd8e39822016f888b012408ad', NULL, '\x99f3a4040873727ce0b0f80a2219d6f13fb1551eef0445e77609e3a7d31f7a49', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 30, 1795741881582, 7, 'document_version.set', 192255741874197244, '{"state":1,"published_at":null,"public_key":null}', '{"state":2,"published_at":1795741881582,"public_key":"ww164apf4g5f7mk08jg1xwz4t9wbspcgybjzej4f3z01tdtty5ga"}', '\x4f55926ec64cb27eaa9ccfd495ca0863', NULL, '\x2b725baa15b7bee83774ebfc70a43a4ea96dc7a71f243d91241d89020c50ace2', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 31, 1795741881582, 7, 'receipt.add', 192255741879244750, NULL, '{"id":192255741879244750,"paper":192255741874197244,"person":null,"name":"髙橋 花子","kind":1,"handed_at":1795741881582,"read_at":null,"ends_at":1803517881582}', '\xfbb347e667449eeacad35d7b02508358', NULL, '\x2ab8151137bfcfd80db2affa3b5e5ee4ed4b0f9d8641074bffa44f5707595943', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 32, 1795741881582, 7, 'receipt.add', 192255741879244751, NULL, '{"id":192255741879244751,"paper":192255741874197244,"person":null,"name":"O''Neil","kind":1,"handed_at":1795741881582,"read_at":null,"ends_at":1803517881582}', '\x1b46d05dde8dc2cac56a184d7ea0ffb0', NULL, '\xe5871dc98c2f6597ec997d96644132ce534ac6d0d62e80c5a8f52ddb7aac5650', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 33, 1795741881582, 0, 'receipt.set', 192255741879244750, '{"read_at":null}', '{"read_at":1795741881582}', '\x00e6cf8ce0e1334dd2eb1c5eae775c76', NULL, '\xf7096ac669d34c39a2647e548f990782b0d6ad853234f65c210681713ecb5c88', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 34, 1795741881582, 0, 'receipt.add', 192255741887356241, NULL, '{"id":192255741887356241,"paper":192255741874197244,"person":null,"name":"山田","kind":2,"handed_at":1795741881582,"read_at":null,"ends_at":null}', '\x403a88ad9780936534e6e9e92c9a6cad', NULL, '\xe8195b327c57ce8dfdbb068b95d732b9326d3648835700a877aa7497c9bf2b06', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 35, 1795741881582, 0, 'document_version.add', 192255741887356242, NULL, '{"id":192255741887356242,"pattern":"policy","number":2,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795741881582,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}', '\x84f5f2ca6a709f56ae18be0561ca64fc', NULL, '\xb3a7cd2c2a0d09933a937130d370daaf56e059bd1a306bf11abd1f56dbfe80ad', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 36, 1795741881582, 0, 'proposal.add', 192255741888703906, NULL, '{"id":192255741888703906,"pattern":"policy","clause":"leadership","key":0,"answer":2,"made_at":1795741881582}', '\xa513cfd1345e39e71da1805b5378d3b4', NULL, '\xe2f4abbfad0f71c22a1527379a0a96f3b5642c401ab012f6bd42fada6cc5fa22', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 37, 1795741881582, 0, 'checklist.keep', 0, NULL, '{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}', '\x27349b9824ec068d429869303560b758', NULL, '\xd5ba21b87ad75a6304e59cbafd4dd9503c891b81271381951805b26c3b8ca740', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 3, 1795741881582, 7, 'round.save', 192255741832826186, NULL, NULL, NULL, '\xd7f4e618ae6a03f485d88f57f59f0692d6f51a7112c0b5380f0af409d7b5e4d3', '\x03771923dc837fdef3f4d599b649f3b8dcb0d13776689eca937b47ece0ae10d4', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 38, 1795741881582, 0, 'event.forget', 3, NULL, NULL, '\xac3093bd7e1afb887ff06f78c0c0a5e3', NULL, '\xcc877d4e7f6acd3a43536e49ebef2cb55349d17270da647026704a3fa4044a74', 'op setting.set');
INSERT INTO public.event VALUES (3206942306163720239, 39, 1795741881612, 7, 'form.sent', 0, NULL, '{}', '\xc53d0402e7e56cfb193c2334dd730fca', NULL, '\x3b872254bbc3636b00a67f969022a973b604171e7c33f2f70179217beeffea07', 'op setting.set');
INSERT INTO public.event VALUES (0, 2, 1795741881613, 0, 'seal.add', 1, NULL, '{"number":1,"fingerprint":"9a65-d417-9138-b3b2-d6c8-fc69-355e-48a0"}', '\xcc834ffac4f3d6b816ff233c01612262', NULL, '\x2e42ba9b959ccce91c437eef82c99bb82e052c7cf15a813835e96be151f6db6d', 'op setting.set');


--
-- Data for Name: file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.file VALUES (968149913766242683, '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591', 25, 1795741881530);
INSERT INTO public.file VALUES (968149913766242683, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 6976, 1795741881530);
INSERT INTO public.file VALUES (3206942306163720239, '\xf26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591', 25, 1795741881582);
INSERT INTO public.file VALUES (3206942306163720239, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 6976, 1795741881582);


--
-- Data for Name: firm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.firm VALUES (968149913766242683, 2, 'さくら商店', 'E', 12, NULL, '', 1, 9, 0, 540, 1795741881530, '代表 {髙橋|たかはし} 𠮷男', NULL, '03-0000-0000');
INSERT INTO public.firm VALUES (3206942306163720239, 2, 'O''Neil & "山田" 製作所', 'E', 12, NULL, '', 1, 9, 0, 540, 1795741881582, '代表 {髙橋|たかはし} 𠮷男', NULL, '03-0000-0000');


--
-- Data for Name: form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form VALUES (968149913766242683, '0123456789abcdef', 1795741881581, '/somewhere');
INSERT INTO public.form VALUES (3206942306163720239, '0123456789abcdef', 1795741881612, '/somewhere');


--
-- Data for Name: gram; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gram VALUES (968149913766242683, '"\', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '"x', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '%', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, ''';', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '0%', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '00', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '0、', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '10', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, ';', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '\0', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '\n', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'l', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'n', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'nu', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'ul', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'x"', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '、髙', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '「見', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '」''', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'く', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'に置', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'の金', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'は', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'を銀', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'アッ', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'クア', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'ック', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'ップ', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'バッ', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'プを', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '佐藤', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '庫に', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '書」', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '橋🔐', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '積書', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '置く', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '藤', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '行の', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '見積', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '金庫', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '銀行', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '髙橋', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, '🔐', 1, 192255741743964782);
INSERT INTO public.gram VALUES (968149913766242683, 'した', 1, 192255741748016345);
INSERT INTO public.gram VALUES (968149913766242683, 'た人', 1, 192255741748016345);
INSERT INTO public.gram VALUES (968149913766242683, 'の鍵', 1, 192255741748016345);
INSERT INTO public.gram VALUES (968149913766242683, '人の', 1, 192255741748016345);
INSERT INTO public.gram VALUES (968149913766242683, '職し', 1, 192255741748016345);
INSERT INTO public.gram VALUES (968149913766242683, '退職', 1, 192255741748016345);
INSERT INTO public.gram VALUES (968149913766242683, '鍵', 1, 192255741748016345);
INSERT INTO public.gram VALUES (968149913766242683, '"\', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '"x', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '%', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, ''';', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '0%', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '00', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '0、', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '10', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, ';', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '\0', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '\n', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 'is', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 'l', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 'ms', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 'n', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 'nu', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 's', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 'sm', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 'ul', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 'x"', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '、髙', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '「見', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '」''', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 'は', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '審査', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '書」', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '査機', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '橋🔐', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '機関', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '積書', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '見積', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '関', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '髙橋', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, '🔐', 2, 192255741751655580);
INSERT INTO public.gram VALUES (968149913766242683, 'pマ', 2, 192255741753718335);
INSERT INTO public.gram VALUES (968149913766242683, 'ク', 2, 192255741753718335);
INSERT INTO public.gram VALUES (968149913766242683, 'マー', 2, 192255741753718335);
INSERT INTO public.gram VALUES (968149913766242683, 'ーク', 2, 192255741753718335);
INSERT INTO public.gram VALUES (968149913766242683, '"\', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '"x', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '%', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, ''';', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '0%', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '00', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '0、', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '10', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, ';', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '\0', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '\n', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'l', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'n', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'nu', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'ul', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'x"', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '、髙', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '「見', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '」''', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'は', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'イバ', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'サイ', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'バー', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'ー保', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '上火', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '保険', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '書」', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '橋🔐', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '海上', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '火災', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '災', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '積書', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '見積', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '険', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '髙橋', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, '🔐', 3, 192255741756948847);
INSERT INTO public.gram VALUES (968149913766242683, 'の会', 3, 192255741756948848);
INSERT INTO public.gram VALUES (968149913766242683, '会社', 3, 192255741756948848);
INSERT INTO public.gram VALUES (968149913766242683, '別の', 3, 192255741756948848);
INSERT INTO public.gram VALUES (968149913766242683, '社', 3, 192255741756948848);
INSERT INTO public.gram VALUES (3206942306163720239, '"\', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '"x', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '%', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, ''';', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '0%', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '00', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '0、', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '10', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, ';', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '\0', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '\n', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'l', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'n', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'nu', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'ul', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'x"', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '、髙', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '「見', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '」''', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'く', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'に置', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'の金', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'は', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'を銀', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'アッ', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'クア', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'ック', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'ップ', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'バッ', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'プを', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '佐藤', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '庫に', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '書」', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '橋🔐', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '積書', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '置く', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '藤', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '行の', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '見積', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '金庫', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '銀行', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '髙橋', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, '🔐', 1, 192255741847737720);
INSERT INTO public.gram VALUES (3206942306163720239, 'した', 1, 192255741850020453);
INSERT INTO public.gram VALUES (3206942306163720239, 'た人', 1, 192255741850020453);
INSERT INTO public.gram VALUES (3206942306163720239, 'の鍵', 1, 192255741850020453);
INSERT INTO public.gram VALUES (3206942306163720239, '人の', 1, 192255741850020453);
INSERT INTO public.gram VALUES (3206942306163720239, '職し', 1, 192255741850020453);
INSERT INTO public.gram VALUES (3206942306163720239, '退職', 1, 192255741850020453);
INSERT INTO public.gram VALUES (3206942306163720239, '鍵', 1, 192255741850020453);
INSERT INTO public.gram VALUES (3206942306163720239, '"\', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '"x', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '%', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, ''';', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '0%', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '00', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '0、', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '10', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, ';', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '\0', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '\n', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 'is', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 'l', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 'ms', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 'n', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 'nu', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 's', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 'sm', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 'ul', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 'x"', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '、髙', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '「見', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '」''', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 'は', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '審査', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '書」', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '査機', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '橋🔐', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '機関', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '積書', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '見積', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '関', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '髙橋', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, '🔐', 2, 192255741853344974);
INSERT INTO public.gram VALUES (3206942306163720239, 'pマ', 2, 192255741853344975);
INSERT INTO public.gram VALUES (3206942306163720239, 'ク', 2, 192255741853344975);
INSERT INTO public.gram VALUES (3206942306163720239, 'マー', 2, 192255741853344975);
INSERT INTO public.gram VALUES (3206942306163720239, 'ーク', 2, 192255741853344975);
INSERT INTO public.gram VALUES (3206942306163720239, '"\', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '"x', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '%', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, ''';', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '0%', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '00', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '0、', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '10', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, ';', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '\0', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '\n', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'l', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'n', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'nu', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'ul', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'x"', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '、髙', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '「見', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '」''', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'は', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'イバ', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'サイ', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'バー', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'ー保', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '上火', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '保険', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '書」', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '橋🔐', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '海上', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '火災', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '災', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '積書', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '見積', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '険', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '髙橋', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, '🔐', 3, 192255741854371866);
INSERT INTO public.gram VALUES (3206942306163720239, 'の会', 3, 192255741854371867);
INSERT INTO public.gram VALUES (3206942306163720239, '会社', 3, 192255741854371867);
INSERT INTO public.gram VALUES (3206942306163720239, '別の', 3, 192255741854371867);
INSERT INTO public.gram VALUES (3206942306163720239, '社', 3, 192255741854371867);


--
-- Data for Name: insurance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.insurance VALUES (968149913766242683, 192255741756948847, 1, '海上火災', 'サイバー保険', '', '', 50000000, '9999-12-31', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795741881530);
INSERT INTO public.insurance VALUES (968149913766242683, 192255741756948848, 1, '別の会社', '', '', '', NULL, '2026-10-01', '9999-12-31', '', 0, 1795741881530);
INSERT INTO public.insurance VALUES (3206942306163720239, 192255741854371866, 1, '海上火災', 'サイバー保険', '', '', 50000000, '9999-12-31', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795741881582);
INSERT INTO public.insurance VALUES (3206942306163720239, 192255741854371867, 1, '別の会社', '', '', '', NULL, '2026-10-01', '9999-12-31', '', 0, 1795741881582);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job VALUES (968149913766242683, 192255741812802846, 1, 'paint', '{}', 1, 0, 10, 1795741881530, 0, 0, '', 1795741881530, 0);
INSERT INTO public.job VALUES (3206942306163720239, 192255741891766680, 1, 'paint', '{}', 1, 0, 10, 1795741881582, 0, 0, '', 1795741881582, 0);


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: paper_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.paper_link VALUES (0, '\xf13214fbe87cfd7c7259a9a52655ab636afc4b88c6ff243c011aa0836d90a808', 968149913766242683, 1, 192255741791552385, NULL);
INSERT INTO public.paper_link VALUES (0, '\x18a24c84e4c5c1de37bf28fce17857273600cf2e2bbe4a11cf9c5b0a08cd5499', 968149913766242683, 2, 192255741803021107, 1803517881530);
INSERT INTO public.paper_link VALUES (0, '\xfc38eacdf3336abe6a3fa388bfeb15aae8530b8d8a5215bcfc436388f97d93e4', 968149913766242683, 2, 192255741803021108, 1803517881530);
INSERT INTO public.paper_link VALUES (0, '\x0e32d0d02e8ca6b632364def425f28a8b8b90341e56716025e5b7beb14792481', 3206942306163720239, 1, 192255741874197244, NULL);
INSERT INTO public.paper_link VALUES (0, '\x6a50576de4fe098a1cfb5662da158e45f65a8c4c1d89e379c0742e6b9a6f0a7e', 3206942306163720239, 2, 192255741879244750, 1803517881582);
INSERT INTO public.paper_link VALUES (0, '\x78d7b60d0d362d3354b2c602f2d6b46d9d44cdcd177733b0aa930c51caf67233', 3206942306163720239, 2, 192255741879244751, 1803517881582);


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES (968149913766242683, 192255741760392476, 1, '渡辺 𠮷子', 'watanabe', 6, '情報処理安全確保支援士', '012345', '2027-03-31', 1, 1795741881530);
INSERT INTO public.person VALUES (3206942306163720239, 192255741858395731, 1, '渡辺 𠮷子', 'watanabe@example.jp', 6, '情報処理安全確保支援士', '012345', '2027-03-31', 1, 1795741881582);


--
-- Data for Name: proposal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proposal VALUES (968149913766242683, 192255741811600959, 1, 'policy', 'leadership', '\xf305fbaba9d5cebef56840738b5367d9fc571a58b7136c965b8f499b5c7104c4', 2, 1795741881530);
INSERT INTO public.proposal VALUES (3206942306163720239, 192255741888703906, 1, 'policy', 'leadership', '\xf305fbaba9d5cebef56840738b5367d9fc571a58b7136c965b8f499b5c7104c4', 2, 1795741881582);


--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES (968149913766242683, 192255741803021108, 1, 192255741791552385, NULL, 'O''Neil', 1, 1795741881530, NULL, 1803517881530);
INSERT INTO public.receipt VALUES (968149913766242683, 192255741803021107, 2, 192255741791552385, NULL, '髙橋 花子', 1, 1795741881530, 1795741881530, 1803517881530);
INSERT INTO public.receipt VALUES (968149913766242683, 192255741807568847, 1, 192255741791552385, NULL, '山田', 2, 1795741881530, NULL, NULL);
INSERT INTO public.receipt VALUES (3206942306163720239, 192255741879244751, 1, 192255741874197244, NULL, 'O''Neil', 1, 1795741881582, NULL, 1803517881582);
INSERT INTO public.receipt VALUES (3206942306163720239, 192255741879244750, 2, 192255741874197244, NULL, '髙橋 花子', 1, 1795741881582, 1795741881582, 1803517881582);
INSERT INTO public.receipt VALUES (3206942306163720239, 192255741887356241, 1, 192255741874197244, NULL, '山田', 2, 1795741881582, NULL, NULL);


--
-- Data for Name: round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.round VALUES (968149913766242683, 192255741725881268, 1, 'ipa-selfcheck-3.1', 1, 2, 1795741881530, 1795741881530, 7);
INSERT INTO public.round VALUES (968149913766242683, 192255741730095417, 1, 'ipa-selfcheck-3.1', 2, 2, 1795741881530, 1795741881530, 7);
INSERT INTO public.round VALUES (968149913766242683, 192255741731026339, 1, 'ipa-articles-4.0', 1, 1, 1795741881530, NULL, 7);
INSERT INTO public.round VALUES (3206942306163720239, 192255741832826186, 1, 'ipa-selfcheck-3.1', 1, 2, 1795741881582, 1795741881582, 7);
INSERT INTO public.round VALUES (3206942306163720239, 192255741834564445, 1, 'ipa-selfcheck-3.1', 2, 2, 1795741881582, 1795741881582, 7);
INSERT INTO public.round VALUES (3206942306163720239, 192255741839143448, 1, 'ipa-articles-4.0', 1, 1, 1795741881582, NULL, 7);


--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES (0, 1, 1795741881613, 'toride seal 1
installation 213t9gwc22y86
number 1
made 2026-11-27T01:11:21.613Z
before 0000000000000000000000000000000000000000000000000000000000000000
key 14d8e4faf7be19e0086db95d42edc6757e384451f99590549a29d98c0951bd43
fingerprint 9a65d4179138b3b2d6c8fc69355e48a0
chain 0000000000000 1 6638e951d8ffebcb89daf5cf069c57011b828734b38245a76b4ac4f60b4d7c7a 2026-11-27T01:11:21.527Z
chain 0tvwf6y9nsabv 39 98d10483f728cde9a559a330e8845b8744fc4eb69417a2cf1b9d0f7fef889df6 2026-11-27T01:11:21.581Z
chain 2s0as1570z01f 39 3b872254bbc3636b00a67f969022a973b604171e7c33f2f70179217beeffea07 2026-11-27T01:11:21.612Z
chains 3
signature 53506211c9edb76805b37b8fc9285b1c0ad3248446b22c07e88ca434d66cf7c8bcd7a9a871205f19a3cbc8f73563ac03425bc9e86b542a7838cfeee325844a03
');


--
-- Data for Name: secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.secret VALUES (968149913766242683, 192255741767252908, 192255741760392476, 1, '', '\x', '\x246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441', 0, 1795741881530);
INSERT INTO public.secret VALUES (3206942306163720239, 192255741859403262, 192255741858395731, 1, '', '\x', '\x246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441', 0, 1795741881582);


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

INSERT INTO public.task VALUES (968149913766242683, 192255741743964782, 2, 'バックアップを銀行の金庫に置く', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 'backup', 'ipa-selfcheck-3.1', '9', '佐藤', '2027-03-31', 3, '2027-03-30', 1795741881530, 12000);
INSERT INTO public.task VALUES (968149913766242683, 192255741748016345, 1, '退職した人の鍵', '内密', 1, '', '', '', '', '9999-12-31', 1, NULL, 1795741881530, NULL);
INSERT INTO public.task VALUES (3206942306163720239, 192255741847737720, 2, 'バックアップを銀行の金庫に置く', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 'backup', 'ipa-selfcheck-3.1', '9', '佐藤', '2027-03-31', 3, '2027-03-30', 1795741881582, 12000);
INSERT INTO public.task VALUES (3206942306163720239, 192255741850020453, 1, '退職した人の鍵', '内密', 1, '', '', '', '', '9999-12-31', 1, NULL, 1795741881582, NULL);


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


