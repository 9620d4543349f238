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

INSERT INTO public.account VALUES (0, 'watanabe', 3171772728157264777, 192249288819924548);
INSERT INTO public.account VALUES (0, 'watanabe@example.jp', 3075285478982849049, 192249289163370978);


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '1', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '2', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '3', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '4', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '5', 1, 'x', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '6', 2, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '7', 3, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '8', 4, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '9', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '10', 2, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '11', 3, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '12', 4, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '13', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '14', 2, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '15', 3, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '16', 4, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '17', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '18', 2, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '19', 3, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '20', 4, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '21', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '22', 2, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '23', 3, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '24', 4, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288666443657, '25', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '1', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '2', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '3', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '4', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '5', 3, 'x', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '6', 4, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '7', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '8', 2, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '9', 3, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '10', 4, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '11', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '12', 2, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '13', 3, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '14', 4, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '15', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '16', 2, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '17', 3, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '18', 4, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '19', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '20', 2, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '21', 3, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '22', 4, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '23', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '24', 2, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288672282186, '25', 3, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288698559514, '1', 1, '', 1, 1795738804456, 7);
INSERT INTO public.answer VALUES (3171772728157264777, 192249288698559514, '2', 1, '始めた', 2, 1795738804456, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '1', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '2', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '3', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '4', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '5', 1, 'x', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '6', 2, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '7', 3, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '8', 4, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '9', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '10', 2, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '11', 3, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '12', 4, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '13', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '14', 2, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '15', 3, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '16', 4, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '17', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '18', 2, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '19', 3, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '20', 4, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '21', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '22', 2, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '23', 3, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '24', 4, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289009314841, '25', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '1', 3, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '2', 4, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '3', 1, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '4', 2, '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '5', 3, 'x', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '6', 4, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '7', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '8', 2, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '9', 3, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '10', 4, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '11', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '12', 2, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '13', 3, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '14', 4, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '15', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '16', 2, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '17', 3, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '18', 4, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '19', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '20', 2, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '21', 3, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '22', 4, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '23', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '24', 2, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289031695758, '25', 3, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289051548544, '1', 1, '', 1, 1795738804632, 7);
INSERT INTO public.answer VALUES (3075285478982849049, 192249289051548544, '2', 1, '始めた', 2, 1795738804632, 7);


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

INSERT INTO public.certification VALUES (3171772728157264777, 192249288763416994, 1, 'ISMS', '審査機関', '', '', '2026-04-01', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795738804456);
INSERT INTO public.certification VALUES (3171772728157264777, 192249288764906260, 1, 'Pマーク', '', '', '', '9999-12-31', '2028-02-29', '', 0, 1795738804456);
INSERT INTO public.certification VALUES (3075285478982849049, 192249289115402420, 1, 'ISMS', '審査機関', '', '', '2026-04-01', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795738804632);
INSERT INTO public.certification VALUES (3075285478982849049, 192249289115402421, 1, 'Pマーク', '', '', '', '9999-12-31', '2028-02-29', '', 0, 1795738804632);


--
-- Data for Name: checklist; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.checklist VALUES (3171772728157264777, 'midori-2026', 1, '年末の10問', '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 1795738804456, 7);
INSERT INTO public.checklist VALUES (3075285478982849049, 'midori-2026', 1, '年末の10問', '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 1795738804632, 7);


--
-- Data for Name: chunk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chunk VALUES (3171772728157264777, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 0, '\x23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
INSERT INTO public.chunk VALUES (3075285478982849049, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 0, '\x23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES (3171772728157264777, 1, 1, 2, '51234567890', '2026-11-20', '4.0', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', '2027-11-20', '9999-12-31', '7000012050002', '渡辺 𠮷子', 1795738804456);
INSERT INTO public.declaration VALUES (3075285478982849049, 1, 1, 2, '51234567890', '2026-11-20', '4.0', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', '2027-11-20', '9999-12-31', '7000012050002', '渡辺 𠮷子', 1795738804632);


--
-- Data for Name: document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document VALUES (3171772728157264777, 192249288860288960, 1, 'policy', 2, 1795738804456);
INSERT INTO public.document VALUES (3171772728157264777, 192249288905954385, 1, 'handbook', 0, 1795738804456);
INSERT INTO public.document VALUES (3075285478982849049, 192249289169549081, 1, 'policy', 2, 1795738804632);
INSERT INTO public.document VALUES (3075285478982849049, 192249289193840316, 1, 'handbook', 0, 1795738804632);


--
-- Data for Name: document_clause; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_clause VALUES (3171772728157264777, 192249288863476935, 1, 192249288860288960, 'promises', 'training', 2, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb', 1795738804456);
INSERT INTO public.document_clause VALUES (3171772728157264777, 192249288884879314, 1, 192249288860288960, 'promises', 'law', 1, '', '', '', '', '', 1795738804456);
INSERT INTO public.document_clause VALUES (3171772728157264777, 192249288889256212, 2, 192249288860288960, 'promises', 'leadership', 3, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '', 1795738804456);
INSERT INTO public.document_clause VALUES (3075285478982849049, 192249289171642668, 1, 192249289169549081, 'promises', 'training', 2, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb', 1795738804632);
INSERT INTO public.document_clause VALUES (3075285478982849049, 192249289175313308, 1, 192249289169549081, 'promises', 'law', 1, '', '', '', '', '', 1795738804632);
INSERT INTO public.document_clause VALUES (3075285478982849049, 192249289182445075, 2, 192249289169549081, 'promises', 'leadership', 3, '学ぶこと', 'Learning', '- 毎年
[] 「見積書」''; "x"\n、髙橋🔐', '', '', 1795738804632);


--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event VALUES (0, 1, 1795738804454, 0, 'setting.set', 0, NULL, '{"job-days":"14"}', '\xedd1e54cd228cb84b99e4213d60be713', NULL, '\xd08d31b33dda4f9269c1940742535fe69eb1d571fb1d4d4e5f6af2b2e39f150a', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 1, 1795738804456, 7, 'firm.add', 0, NULL, '{"name":"さくら商店","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795738804456,"representative":null,"address":null,"contact":null}', '\x5fde250c87eadf5fba8ba06be2875929', NULL, '\x955da727bbd39c74a7e7b8ab6dd6b828d996f96c507a466daa0376ccc17c9170', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 2, 1795738804456, 7, 'firm.set', 0, '{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}', '{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}', '\x6c82fc77aadb11598445c470a52fe63d', NULL, '\xb55f2e0f6ff0d39162152f363bab669596330f94894c5ea166ea27226a38a831', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 4, 1795738804456, 7, 'round.save', 192249288672282186, NULL, '{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}', '\x26e1c4787b17586e0f32e34d168ab2b2', NULL, '\x9830c3450251e8be1a155b84f768bb6d3333f8f10f5229051994fd4ad5c39d57', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 5, 1795738804456, 7, 'round.add', 192249288698559514, NULL, '{"id":192249288698559514,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795738804456,"closed_at":null,"who":7}', '\x80d631fae660aab51fac0d2996ca3f5a', NULL, '\x7ae7a280de23475b4c0220fbad2ea33091a85ddb778ce5987c71aaff9b6cd882', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 6, 1795738804456, 7, 'answer.set', 192249288698559514, NULL, '{"item":"1","answer":"yes"}', '\x8b9e993f296ec91937b4fe7cfaca72e3', NULL, '\xc35015570b0f12ee74e1ff09b7657b2dd67e93a681a4a26d55159cc0f12a163b', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 7, 1795738804456, 7, 'answer.set', 192249288698559514, NULL, '{"item":"2","answer":"no","note":"来月から"}', '\x1334427efa765f6030096ffcf12f2da6', NULL, '\xce4ed865a41dda089fbe08c13ce7ac7d085f1ad47c2d14e31f9e38b33839bf3a', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 8, 1795738804456, 7, 'answer.set', 192249288698559514, '{"item":"2","answer":"no","note":"来月から"}', '{"item":"2","answer":"yes","note":"始めた"}', '\xfd68bf1cca44e15e4ebc31d2c6801075', NULL, '\x26d46a65ea7ac376d9e2930aea23c1c8df0359538f565b01e2169bcada8ede4f', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 9, 1795738804456, 7, 'task.add', 192249288714434675, NULL, '{"id":192249288714434675,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795738804456,"cost":12000}', '\x251afb0c33a21910a57efc85551c7e00', NULL, '\x0cceb87a53db9d5c5bfcbb38d0e7e145978e5f77fd4d92a7a3d3fc14aefb59f8', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 10, 1795738804456, 7, 'task.set', 192249288714434675, '{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}', '{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}', '\x0bd045fd4647e36b13e0dd2488a4ea46', NULL, '\xf99af24be43fe88098fc5cdd98475d0786df583dff18e7b279f60eb534da84f1', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 11, 1795738804456, 7, 'task.add', 192249288756512146, NULL, '{"id":192249288756512146,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738804456,"cost":null}', '\xf8dbe508f1a6479ddc7c2d8a3cfbc789', NULL, '\x27f0e19c102098a675327ce047473777fd2d6b6c948b43812c8ce745436483fe', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 12, 1795738804456, 7, 'task.add', 192249288760091286, NULL, '{"id":192249288760091286,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738804456,"cost":null}', '\xa50a61023d433e42a9f56c7c728c3a08', NULL, '\x1ee51d87566b42ecd07b31afb58fd8446cd0836245f3707efd450f9ee5b0acb3', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 13, 1795738804456, 7, 'task.remove', 192249288760091286, '{"id":192249288760091286,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738804456,"cost":null}', NULL, '\x702586bb965f45d94d88f7d5983ffd7f', NULL, '\x0dd3552378ae4aad5e6bd43f9c4abf6c6ef3ca67c7fada4c965011ee9fa7094a', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 14, 1795738804456, 7, 'certification.add', 192249288763416994, NULL, '{"id":192249288763416994,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795738804456}', '\xe71662ad3695cbba6492b230cdbbefb0', NULL, '\x6a91530a37463a3ca9aa7fd47c3d7a3afd27b4a3a6b4c3c294958811c3c13d88', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 15, 1795738804456, 7, 'certification.add', 192249288764906260, NULL, '{"id":192249288764906260,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795738804456}', '\x054055b6fd73a9154d275a3824cae3a8', NULL, '\x8acfc6632ff5b4087c5e509d404da5726c465c28c183c0362a7b5268e95b47d5', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 16, 1795738804456, 7, 'insurance.add', 192249288776378585, NULL, '{"id":192249288776378585,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795738804456}', '\xbc37db33743fdf89174e3d1462c34495', NULL, '\xa46985fd78bf4b2650fcb6f851d6b0e26c252bde3b0338e66a99320e4419d8bb', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 17, 1795738804456, 7, 'insurance.add', 192249288780965640, NULL, '{"id":192249288780965640,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795738804456}', '\xbfa9c08fdf34e599997788f90d0833b1', NULL, '\xe1c84751647a2f13b6d7d953e399c5497e1df9379336f613a2acca7dc46f051b', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 3, 1795738804456, 7, 'round.save', 192249288666443657, NULL, NULL, NULL, '\x3727f7c0604fb958f2e34d2e041b81aad82d1d079f84ff19c98474f70f1e97d0', '\xf5804756e7c1e644755cb20d24c95f1ca1d12f37f9877ff3ad0b0ef48209f614', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 18, 1795738804456, 7, 'declaration.add', 1, NULL, '{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795738804456}', '\xd623a8c803fec20b39facc078eafe2e6', NULL, '\x7f5eb72c1f02710e6fc73ac3d87c3dd26999f4e369056f8ef63c3d6b0d67bc5d', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 19, 1795738804456, 7, 'person.add', 192249288819924548, NULL, '{"id":192249288819924548,"name":"渡辺 𠮷子","login":"watanabe","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795738804456}', '\xbdb840ec8f500c7aefbc894e6cafd074', NULL, '\xebbc1a68666aca379a5d59f7c45cf2bdffa1213f38361147503e27b10df1822c', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 20, 1795738804456, 7, 'person.password', 192249288819924548, NULL, NULL, '\xf21336fedfcbdb751cffbf0b11385dde', NULL, '\x64e37027ecea4d5586008385bff5ad2cc0861fec50ae60a73792a8f61070975b', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 21, 1795738804456, 7, 'document.add', 192249288860288960, NULL, '{"id":192249288860288960,"pattern":"policy","choice":2,"made_at":1795738804456}', '\x53f50c70dd04330fb347c59161e2f7bc', NULL, '\xb147eea4c0a267517fcfa4581b572e98eaa39d2d80ea32c65e13bc9245cb9d91', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 22, 1795738804456, 7, 'document_clause.add', 192249288863476935, NULL, '{"id":192249288863476935,"document":192249288860288960,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795738804456}', '\x07cc5061125d4bd541e9abbe6d4423b0', NULL, '\x2772c4f375b1946dc446ed8033525454cfae93256b1dcbf2f7c3751a4b3c9c53', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 23, 1795738804456, 7, 'document_clause.add', 192249288884879314, NULL, '{"id":192249288884879314,"document":192249288860288960,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795738804456}', '\xc58e8a0f95c6f0eafad60fc510ec3ad5', NULL, '\xaa1f21f996b7cef1c22a8185333d4deb374bd53c6316458365bfa88d6e8f1193', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 24, 1795738804456, 7, 'document_clause.add', 192249288889256212, NULL, '{"id":192249288889256212,"document":192249288860288960,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738804456}', '\x2804ff00d6a943c479d7385ee9fee6c9', NULL, '\x728d0e67e88eeb1d61506547d8c6bd667286ae017c3f3b1cadb547c7cf3dd1ec', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 25, 1795738804456, 7, 'document_clause.set', 192249288889256212, '{}', '{}', '\x6dc9e321aa8268d2e4ac9f5d6b94708a', NULL, '\xa88ee54c2afdaf63eb93d484e9e0c614d35012a2a087e00107c5a9ee3f4d9da2', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 26, 1795738804456, 7, 'document.add', 192249288905954385, NULL, '{"id":192249288905954385,"pattern":"handbook","choice":0,"made_at":1795738804456}', '\x3b070bef6b762432b2b2817eb02bd2d5', NULL, '\xf6612f7a1a94341af3c52739d4c79f956133bd9f98856baba8dc65fdbab92c8e', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 27, 1795738804456, 7, 'document_clause.add', 192249288910668201, NULL, '{"id":192249288910668201,"document":192249288905954385,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738804456}', '\x7b097380c8fb85a5f533813026bdb46e', NULL, '\x5687e96ae7a4b64a203fc14b2eff0fea9561c85ab6e9149586e1726440cee06b', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 28, 1795738804456, 7, 'document_clause.remove', 192249288910668201, '{"id":192249288910668201,"document":192249288905954385,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738804456}', NULL, '\xef2cdda761447f089d83db2c57e21b6b', NULL, '\x94d3072c6b691345faf35b54540c82a886f1d3a10ca98ea1c79f27cda9174393', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 29, 1795738804456, 7, 'checklist.keep', 0, NULL, '{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}', '\x7669097bc89345576c48028993767fd3', NULL, '\x51e524397fe0a636363b8c8129e5caf6b217c29e26efb85e3e5b905944026815', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 30, 1795738804456, 7, 'event.forget', 3, NULL, NULL, '\xc988da6539789c2a0fb78a45091f757e', NULL, '\xe6301115995b5671790710410fdf3410c46b537d89a9829b4476d278caa8fe54', 'op setting.set');
INSERT INTO public.event VALUES (3171772728157264777, 31, 1795738804625, 7, 'form.sent', 0, NULL, '{}', '\x96e1cc8aacfe85b1fb4d9ee8817c5263', NULL, '\x4529baa47c576357fb97d347199af03bfe245528bd38a62a61d9042726af3d93', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 1, 1795738804632, 7, 'firm.add', 0, NULL, '{"name":"O''Neil & \"山田\" 製作所","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795738804632,"representative":null,"address":null,"contact":null}', '\xbd7e64cb2bf945af68dab52f93aa6ea2', NULL, '\x4929165222e12276e2ae4379ece91c3fa5e497c45826f492ba58af83ce471573', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 2, 1795738804632, 7, 'firm.set', 0, '{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}', '{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}', '\xe7605d017939a0454cb6cda5c81f920f', NULL, '\xf56c43e1f18292fb6211353ca3170a5ab387fdf95147a4f7616dbfc1dfb4ec8c', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 4, 1795738804632, 7, 'round.save', 192249289031695758, NULL, '{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}', '\xeece95693de91842b78355c3e6a71c75', NULL, '\xb9bae465589b5a6aba25ac7396dec9876b6599958ca18970b4eda9528307e4fd', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 5, 1795738804632, 7, 'round.add', 192249289051548544, NULL, '{"id":192249289051548544,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795738804632,"closed_at":null,"who":7}', '\xc443ffc63fbea5b6880eac7199c2c7c2', NULL, '\x5670eda68dee4a232e19996a00be1853cff9b99df4b1ad1ede082f3e6292320c', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 6, 1795738804632, 7, 'answer.set', 192249289051548544, NULL, '{"item":"1","answer":"yes"}', '\x8355b3b29772a2af02e56e366791bc31', NULL, '\x70c97182afb9a2ee338c867faf919a70d367bdec2cda4f8e45a9190748e38ffa', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 7, 1795738804632, 7, 'answer.set', 192249289051548544, NULL, '{"item":"2","answer":"no","note":"来月から"}', '\x0d438136ded23b6810d1fbe87a2ada3d', NULL, '\xa070e22ad329e1494c56fbe1f089c3af46cf5dceb7a3b14ebe0f9e4bde7fc2d8', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 8, 1795738804632, 7, 'answer.set', 192249289051548544, '{"item":"2","answer":"no","note":"来月から"}', '{"item":"2","answer":"yes","note":"始めた"}', '\xc52ed7dd64cc183ad4d8bc765c50eece', NULL, '\x042b4377b30e8bf402a00f602852800c4641d33b881a11a603eb07e574813f7d', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 9, 1795738804632, 7, 'task.add', 192249289075712560, NULL, '{"id":192249289075712560,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795738804632,"cost":12000}', '\x23726abaf0e113ad8c89a803515ae1e5', NULL, '\x72912118f96712dce948edf72a969e00c29818ebc05a8932c69a2a2c84e3815a', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 10, 1795738804632, 7, 'task.set', 192249289075712560, '{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}', '{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}', '\xe804c184d40b7c3f7a8ea845fb7347bf', NULL, '\x2413d496def681cb10ecc13168d3e8f097a1ec3065cfa7f35b8dcd86037cd0cb', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 11, 1795738804632, 7, 'task.add', 192249289089533915, NULL, '{"id":192249289089533915,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738804632,"cost":null}', '\x95032395bb8b5dc8c9e9aafc3a41afd2', NULL, '\x6b2b1ab4aaed91269d349c53f3acd65b073e60619501a3202125aafba414357f', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 12, 1795738804632, 7, 'task.add', 192249289104292944, NULL, '{"id":192249289104292944,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738804632,"cost":null}', '\x80db4f29e53c6d7d97a2bcdb9a07cb75', NULL, '\xf732c9db41af6d354111efaa2938738b9e3d54f15c6e8d5cf6182318f2884fe7', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 13, 1795738804632, 7, 'task.remove', 192249289104292944, '{"id":192249289104292944,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738804632,"cost":null}', NULL, '\x6a86e8cf60917b4d2c4b151ecb6d5b29', NULL, '\x61da5d822d09d1d5cb09874a09cd56131fc92752b560a85da825ab3616949867', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 14, 1795738804632, 7, 'certification.add', 192249289115402420, NULL, '{"id":192249289115402420,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795738804632}', '\x6e86a8d3b233fdfe02c77592e85f8f62', NULL, '\x1230146216d490352dc9a463eff2e1bd1b99ce58e4668f0288c7edde33e4c71f', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 15, 1795738804632, 7, 'certification.add', 192249289115402421, NULL, '{"id":192249289115402421,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795738804632}', '\x4d206e445c074e854105cababb0a1452', NULL, '\x1616f5aa7deb5509dffc93544c56ce07c81b3dfef099c6049b86306e42856854', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 16, 1795738804632, 7, 'insurance.add', 192249289123469967, NULL, '{"id":192249289123469967,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795738804632}', '\xa7b9e1ed63ca142ff5a652757101f1cc', NULL, '\x809071702d94ec14b1ea416c8f0c20fda98260065a0f9a03314c7b65efe860d1', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 17, 1795738804632, 7, 'insurance.add', 192249289131876553, NULL, '{"id":192249289131876553,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795738804632}', '\x9b35ab2b57476910cedcb1cd4aec2fb5', NULL, '\x9c97e07378c96a1b13ab607cf429c3fb1969f5850ebe677896c42f248e9246d5', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 18, 1795738804632, 7, 'declaration.add', 1, NULL, '{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795738804632}', '\xb288d3b15c5fbb51fef671a70e0f09ab', NULL, '\xb3c4b47e4548ca5f24b1ebc257a538780026fed0a6b28e997a465e0ec4c22cb2', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 19, 1795738804632, 7, 'person.add', 192249289163370978, NULL, '{"id":192249289163370978,"name":"渡辺 𠮷子","login":"watanabe@example.jp","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795738804632}', '\x2430629a691aea6628ff005854190e0e', NULL, '\xf1f66eb972ecd495cc15af5a1cee094c3a5541c0974d7e00c65eeb347b9e835f', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 20, 1795738804632, 7, 'person.password', 192249289163370978, NULL, NULL, '\x8f7739386ca46e59acfcfbb4b8cea73d', NULL, '\x560ba8ebea6520cb526a4fd48c22b0283b289a3c445c374592b7c7c84bec9ee0', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 21, 1795738804632, 7, 'document.add', 192249289169549081, NULL, '{"id":192249289169549081,"pattern":"policy","choice":2,"made_at":1795738804632}', '\x967c8df5337d004b57e0657ee26934f5', NULL, '\xae0f5487e36fb8f6f9b6d85a9790f7af2f1487cbf8f57418bfe4750660809f36', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 22, 1795738804632, 7, 'document_clause.add', 192249289171642668, NULL, '{"id":192249289171642668,"document":192249289169549081,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795738804632}', '\xf50f2103bd342a7b111a42e315a29c36', NULL, '\x5df8e2d9a20d13038b4290e4e38a0d1252eae427632d4fa1bf06709f3bdf01cc', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 23, 1795738804632, 7, 'document_clause.add', 192249289175313308, NULL, '{"id":192249289175313308,"document":192249289169549081,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795738804632}', '\x7c9656edbb0dc21ea2ddb1f7f1211975', NULL, '\x0e9b9d02b88b0f145161f7abc53bce32b0c646be7662caad82bcb1f6053b67ff', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 24, 1795738804632, 7, 'document_clause.add', 192249289182445075, NULL, '{"id":192249289182445075,"document":192249289169549081,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738804632}', '\x1c0449c9f2e53f44e21a5e1309df632f', NULL, '\x2bb2d5162941d1b1010e74487e58a92f6e35ecff0ce486d9784bae071e01f216', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 25, 1795738804632, 7, 'document_clause.set', 192249289182445075, '{}', '{}', '\x25c0abe9488bde2de15200b6b2f73563', NULL, '\x7cddd5ca472ade34593d90c2f2a48965573db72b54d6190afc8e8db1dece3f25', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 26, 1795738804632, 7, 'document.add', 192249289193840316, NULL, '{"id":192249289193840316,"pattern":"handbook","choice":0,"made_at":1795738804632}', '\x9fd685e6c06f776cb71c92dafc9305b4', NULL, '\x96bf7d2c5b38472d6fd91963259b8a85525c5e8a06c13583db5a93c8abdf3b4c', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 27, 1795738804632, 7, 'document_clause.add', 192249289195293648, NULL, '{"id":192249289195293648,"document":192249289193840316,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738804632}', '\xab91f4d6690fc68c2f8beca1a4c58c68', NULL, '\x1f45ea02f9d7ce91ee4e225a9ef54bb8730a6a4548e5ccae82d2e6759b576499', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 28, 1795738804632, 7, 'document_clause.remove', 192249289195293648, '{"id":192249289195293648,"document":192249289193840316,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738804632}', NULL, '\x317f94acf6a4541dc8b062c773d591a3', NULL, '\xe5dfbf9ece23aa9d5bb29c8336d5a3163a82d2fe3a65116b61a7dccbd32f58e2', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 29, 1795738804632, 7, 'checklist.keep', 0, NULL, '{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}', '\x3611d7ef3bd725413943f1304def0b17', NULL, '\x90cde1d7ebc03513ea0fc4d3a976d77e46f5e64008e6d9f67a527edc0cfbb208', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 3, 1795738804632, 7, 'round.save', 192249289009314841, NULL, NULL, NULL, '\xaa5cfcbe9679708dd4c9e84cddaab24d48a4b4178d8052508e900ad9e6d290da', '\x80b9d82dd2024909f1bc763a7151ad543fad6f6c0cd248f74dbceb08a34e8b9a', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 30, 1795738804632, 7, 'event.forget', 3, NULL, NULL, '\x0b08c2febaf9bdd5af684429b8a589eb', NULL, '\x33bd571f903cf8eea5a0ce8c88a4a5a8ba13beb237c510e14b0b7636fdd7befe', 'op setting.set');
INSERT INTO public.event VALUES (3075285478982849049, 31, 1795738804747, 7, 'form.sent', 0, NULL, '{}', '\x670b5c0e93b46442aa869ad01a6c818d', NULL, '\x39e13ea18542b72f8d31d101b501e205af840b2dc389259dec0f56f7768125f9', 'op setting.set');
INSERT INTO public.event VALUES (0, 2, 1795738804753, 0, 'seal.add', 1, NULL, '{"number":1,"fingerprint":"6dce-db34-d263-b65a-6144-c184-f60f-eb35"}', '\x3b722c800099c8f018615305c75f11f0', NULL, '\x9e636fc12870b091f7d537842abc7e4d75146633ba4a58a2e0f3c004f1a0828e', 'op setting.set');


--
-- Data for Name: file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.file VALUES (3171772728157264777, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 6976, 1795738804456);
INSERT INTO public.file VALUES (3075285478982849049, '\x7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8', 6976, 1795738804632);


--
-- Data for Name: firm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.firm VALUES (3171772728157264777, 2, 'さくら商店', 'E', 12, NULL, '', 1, 9, 0, 540, 1795738804456, '代表 {髙橋|たかはし} 𠮷男', NULL, '03-0000-0000');
INSERT INTO public.firm VALUES (3075285478982849049, 2, 'O''Neil & "山田" 製作所', 'E', 12, NULL, '', 1, 9, 0, 540, 1795738804632, '代表 {髙橋|たかはし} 𠮷男', NULL, '03-0000-0000');


--
-- Data for Name: form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form VALUES (3171772728157264777, '0123456789abcdef', 1795738804625, '/somewhere');
INSERT INTO public.form VALUES (3075285478982849049, '0123456789abcdef', 1795738804747, '/somewhere');


--
-- Data for Name: gram; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gram VALUES (3171772728157264777, '"\', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '"x', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '%', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, ''';', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '0%', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '00', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '0、', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '10', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, ';', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '\0', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '\n', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'l', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'n', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'nu', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'ul', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'x"', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '、髙', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '「見', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '」''', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'く', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'に置', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'の金', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'は', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'を銀', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'アッ', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'クア', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'ック', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'ップ', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'バッ', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'プを', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '佐藤', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '庫に', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '書」', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '橋🔐', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '積書', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '置く', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '藤', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '行の', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '見積', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '金庫', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '銀行', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '髙橋', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, '🔐', 1, 192249288714434675);
INSERT INTO public.gram VALUES (3171772728157264777, 'した', 1, 192249288756512146);
INSERT INTO public.gram VALUES (3171772728157264777, 'た人', 1, 192249288756512146);
INSERT INTO public.gram VALUES (3171772728157264777, 'の鍵', 1, 192249288756512146);
INSERT INTO public.gram VALUES (3171772728157264777, '人の', 1, 192249288756512146);
INSERT INTO public.gram VALUES (3171772728157264777, '職し', 1, 192249288756512146);
INSERT INTO public.gram VALUES (3171772728157264777, '退職', 1, 192249288756512146);
INSERT INTO public.gram VALUES (3171772728157264777, '鍵', 1, 192249288756512146);
INSERT INTO public.gram VALUES (3171772728157264777, '"\', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '"x', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '%', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, ''';', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '0%', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '00', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '0、', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '10', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, ';', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '\0', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '\n', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 'is', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 'l', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 'ms', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 'n', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 'nu', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 's', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 'sm', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 'ul', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 'x"', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '、髙', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '「見', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '」''', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 'は', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '審査', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '書」', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '査機', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '橋🔐', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '機関', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '積書', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '見積', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '関', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '髙橋', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, '🔐', 2, 192249288763416994);
INSERT INTO public.gram VALUES (3171772728157264777, 'pマ', 2, 192249288764906260);
INSERT INTO public.gram VALUES (3171772728157264777, 'ク', 2, 192249288764906260);
INSERT INTO public.gram VALUES (3171772728157264777, 'マー', 2, 192249288764906260);
INSERT INTO public.gram VALUES (3171772728157264777, 'ーク', 2, 192249288764906260);
INSERT INTO public.gram VALUES (3171772728157264777, '"\', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '"x', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '%', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, ''';', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '0%', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '00', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '0、', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '10', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, ';', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '\0', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '\n', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'l', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'n', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'nu', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'ul', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'x"', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '、髙', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '「見', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '」''', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'は', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'イバ', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'サイ', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'バー', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'ー保', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '上火', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '保険', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '書」', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '橋🔐', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '海上', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '火災', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '災', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '積書', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '見積', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '険', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '髙橋', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, '🔐', 3, 192249288776378585);
INSERT INTO public.gram VALUES (3171772728157264777, 'の会', 3, 192249288780965640);
INSERT INTO public.gram VALUES (3171772728157264777, '会社', 3, 192249288780965640);
INSERT INTO public.gram VALUES (3171772728157264777, '別の', 3, 192249288780965640);
INSERT INTO public.gram VALUES (3171772728157264777, '社', 3, 192249288780965640);
INSERT INTO public.gram VALUES (3075285478982849049, '"\', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '"x', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '%', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, ''';', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '0%', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '00', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '0、', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '10', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, ';', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '\0', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '\n', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'l', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'n', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'nu', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'ul', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'x"', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '、髙', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '「見', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '」''', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'く', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'に置', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'の金', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'は', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'を銀', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'アッ', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'クア', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'ック', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'ップ', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'バッ', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'プを', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '佐藤', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '庫に', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '書」', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '橋🔐', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '積書', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '置く', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '藤', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '行の', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '見積', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '金庫', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '銀行', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '髙橋', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, '🔐', 1, 192249289075712560);
INSERT INTO public.gram VALUES (3075285478982849049, 'した', 1, 192249289089533915);
INSERT INTO public.gram VALUES (3075285478982849049, 'た人', 1, 192249289089533915);
INSERT INTO public.gram VALUES (3075285478982849049, 'の鍵', 1, 192249289089533915);
INSERT INTO public.gram VALUES (3075285478982849049, '人の', 1, 192249289089533915);
INSERT INTO public.gram VALUES (3075285478982849049, '職し', 1, 192249289089533915);
INSERT INTO public.gram VALUES (3075285478982849049, '退職', 1, 192249289089533915);
INSERT INTO public.gram VALUES (3075285478982849049, '鍵', 1, 192249289089533915);
INSERT INTO public.gram VALUES (3075285478982849049, '"\', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '"x', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '%', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, ''';', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '0%', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '00', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '0、', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '10', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, ';', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '\0', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '\n', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 'is', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 'l', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 'ms', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 'n', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 'nu', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 's', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 'sm', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 'ul', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 'x"', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '、髙', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '「見', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '」''', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 'は', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '審査', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '書」', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '査機', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '橋🔐', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '機関', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '積書', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '見積', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '関', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '髙橋', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, '🔐', 2, 192249289115402420);
INSERT INTO public.gram VALUES (3075285478982849049, 'pマ', 2, 192249289115402421);
INSERT INTO public.gram VALUES (3075285478982849049, 'ク', 2, 192249289115402421);
INSERT INTO public.gram VALUES (3075285478982849049, 'マー', 2, 192249289115402421);
INSERT INTO public.gram VALUES (3075285478982849049, 'ーク', 2, 192249289115402421);
INSERT INTO public.gram VALUES (3075285478982849049, '"\', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '"x', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '%', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, ''';', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '0%', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '00', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '0、', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '10', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, ';', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '\0', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '\n', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'l', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'n', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'nu', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'ul', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'x"', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '、髙', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '「見', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '」''', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'は', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'イバ', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'サイ', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'バー', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'ー保', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '上火', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '保険', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '書」', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '橋🔐', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '海上', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '火災', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '災', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '積書', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '見積', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '険', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '髙橋', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, '🔐', 3, 192249289123469967);
INSERT INTO public.gram VALUES (3075285478982849049, 'の会', 3, 192249289131876553);
INSERT INTO public.gram VALUES (3075285478982849049, '会社', 3, 192249289131876553);
INSERT INTO public.gram VALUES (3075285478982849049, '別の', 3, 192249289131876553);
INSERT INTO public.gram VALUES (3075285478982849049, '社', 3, 192249289131876553);


--
-- Data for Name: insurance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.insurance VALUES (3171772728157264777, 192249288776378585, 1, '海上火災', 'サイバー保険', '', '', 50000000, '9999-12-31', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795738804456);
INSERT INTO public.insurance VALUES (3171772728157264777, 192249288780965640, 1, '別の会社', '', '', '', NULL, '2026-10-01', '9999-12-31', '', 0, 1795738804456);
INSERT INTO public.insurance VALUES (3075285478982849049, 192249289123469967, 1, '海上火災', 'サイバー保険', '', '', 50000000, '9999-12-31', '9999-12-31', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 1795738804632);
INSERT INTO public.insurance VALUES (3075285478982849049, 192249289131876553, 1, '別の会社', '', '', '', NULL, '2026-10-01', '9999-12-31', '', 0, 1795738804632);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job VALUES (3171772728157264777, 192249288954690284, 1, 'paint', '{}', 1, 0, 10, 1795738804456, 0, 0, '', 1795738804456, 7);
INSERT INTO public.job VALUES (3075285478982849049, 192249289205590776, 1, 'paint', '{}', 1, 0, 10, 1795738804632, 0, 0, '', 1795738804632, 7);


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES (3171772728157264777, 192249288819924548, 1, '渡辺 𠮷子', 'watanabe', 6, '情報処理安全確保支援士', '012345', '2027-03-31', 1, 1795738804456);
INSERT INTO public.person VALUES (3075285478982849049, 192249289163370978, 1, '渡辺 𠮷子', 'watanabe@example.jp', 6, '情報処理安全確保支援士', '012345', '2027-03-31', 1, 1795738804632);


--
-- Data for Name: round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.round VALUES (3171772728157264777, 192249288666443657, 1, 'ipa-selfcheck-3.1', 1, 2, 1795738804456, 1795738804456, 7);
INSERT INTO public.round VALUES (3171772728157264777, 192249288672282186, 1, 'ipa-selfcheck-3.1', 2, 2, 1795738804456, 1795738804456, 7);
INSERT INTO public.round VALUES (3171772728157264777, 192249288698559514, 1, 'ipa-articles-4.0', 1, 1, 1795738804456, NULL, 7);
INSERT INTO public.round VALUES (3075285478982849049, 192249289009314841, 1, 'ipa-selfcheck-3.1', 1, 2, 1795738804632, 1795738804632, 7);
INSERT INTO public.round VALUES (3075285478982849049, 192249289031695758, 1, 'ipa-selfcheck-3.1', 2, 2, 1795738804632, 1795738804632, 7);
INSERT INTO public.round VALUES (3075285478982849049, 192249289051548544, 1, 'ipa-articles-4.0', 1, 1, 1795738804632, NULL, 7);


--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES (0, 1, 1795738804753, 'toride seal 1
installation 2myvyfef9cxvs
number 1
made 2026-11-27T00:20:04.753Z
before 0000000000000000000000000000000000000000000000000000000000000000
key bdf70aaf0d6c8bcba108fdea75267296fc2086d77aba29639a1e2e1725cfcf05
fingerprint 6dcedb34d263b65a6144c184f60feb35
chain 0000000000000 1 d08d31b33dda4f9269c1940742535fe69eb1d571fb1d4d4e5f6af2b2e39f150a 2026-11-27T00:20:04.454Z
chain 2nbcvv5yv14gs 31 39e13ea18542b72f8d31d101b501e205af840b2dc389259dec0f56f7768125f9 2026-11-27T00:20:04.747Z
chain 2r136fq91bpw9 31 4529baa47c576357fb97d347199af03bfe245528bd38a62a61d9042726af3d93 2026-11-27T00:20:04.625Z
chains 3
signature e7f99eab87aaf832e0702a18e5b9598457a5dcb349e184fa7b9814fb427c94deba736f0e1d62c22f10e1142ab7fb55d7764df682ff8215bdc150a6ff1f026f0a
');


--
-- Data for Name: secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.secret VALUES (3171772728157264777, 192249288841155549, 192249288819924548, 1, '', '\x', '\x246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441', 0, 1795738804456);
INSERT INTO public.secret VALUES (3075285478982849049, 192249289168237025, 192249289163370978, 1, '', '\x', '\x246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441', 0, 1795738804632);


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

INSERT INTO public.task VALUES (3171772728157264777, 192249288714434675, 2, 'バックアップを銀行の金庫に置く', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 'backup', 'ipa-selfcheck-3.1', '9', '佐藤', '2027-03-31', 3, '2027-03-30', 1795738804456, 12000);
INSERT INTO public.task VALUES (3171772728157264777, 192249288756512146, 1, '退職した人の鍵', '内密', 1, '', '', '', '', '9999-12-31', 1, NULL, 1795738804456, NULL);
INSERT INTO public.task VALUES (3075285478982849049, 192249289075712560, 2, 'バックアップを銀行の金庫に置く', '「見積書」''; "x"\n	100%
NUL は \0、髙橋🔐', 0, 'backup', 'ipa-selfcheck-3.1', '9', '佐藤', '2027-03-31', 3, '2027-03-30', 1795738804632, 12000);
INSERT INTO public.task VALUES (3075285478982849049, 192249289089533915, 1, '退職した人の鍵', '内密', 1, '', '', '', '', '9999-12-31', 1, NULL, 1795738804632, NULL);


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


