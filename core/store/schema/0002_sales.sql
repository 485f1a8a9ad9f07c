CREATE TABLE unit (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    name TEXT,
    kind TEXT NOT NULL DEFAULT 'team',
    parent BLOB,
    head BLOB,
    from_on TEXT,
    to_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    name TEXT,
    employee_no TEXT,
    email TEXT,
    phone TEXT,
    role TEXT,
    hired_on TEXT,
    left_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE membership (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    person BLOB,
    unit BLOB,
    role TEXT NOT NULL DEFAULT 'member',
    share INTEGER NOT NULL DEFAULT 1000000,
    from_on TEXT,
    to_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE customer (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    name TEXT,
    owner BLOB,
    created_at TEXT,
    industry TEXT,
    segment TEXT,
    region TEXT,
    source TEXT,
    tier TEXT,
    phone TEXT,
    address TEXT,
    tax_no TEXT,
    is_target INTEGER NOT NULL DEFAULT 0 CHECK(is_target IN (0, 1)),
    is_test INTEGER NOT NULL DEFAULT 0 CHECK(is_test IN (0, 1)),
    is_internal INTEGER NOT NULL DEFAULT 0 CHECK(is_internal IN (0, 1)),
    merged_into BLOB,
    potential_amount INTEGER,
    currency TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE contact (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    customer BLOB,
    name TEXT,
    title TEXT,
    phone TEXT,
    email TEXT,
    birthday TEXT,
    created_at TEXT,
    bounced_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE product (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    code TEXT,
    name TEXT,
    line TEXT,
    list_price INTEGER,
    currency TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE lead (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    name TEXT,
    company TEXT,
    phone TEXT,
    email TEXT,
    customer BLOB,
    owner BLOB,
    created_at TEXT,
    source TEXT,
    channel TEXT,
    assigned_at TEXT,
    first_touch_at TEXT,
    qualified_at TEXT,
    disqualified_at TEXT,
    opportunity BLOB,
    is_test INTEGER NOT NULL DEFAULT 0 CHECK(is_test IN (0, 1)),
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE pipeline (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    name TEXT,
    is_default INTEGER NOT NULL DEFAULT 0 CHECK(is_default IN (0, 1)),
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE stage (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    pipeline BLOB,
    code TEXT,
    name TEXT,
    seq INTEGER,
    outcome TEXT NOT NULL DEFAULT 'open',
    probability INTEGER,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE opportunity (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    name TEXT,
    customer BLOB,
    lead BLOB,
    owner BLOB,
    product BLOB,
    pipeline BLOB,
    type TEXT NOT NULL DEFAULT 'new',
    channel TEXT,
    created_at TEXT,
    stage TEXT,
    amount INTEGER,
    currency TEXT,
    probability INTEGER,
    category TEXT NOT NULL DEFAULT 'pipeline',
    expected_close_on TEXT,
    won_at TEXT,
    lost_at TEXT,
    lost_reason TEXT,
    competitor TEXT,
    last_activity_at TEXT,
    complexity INTEGER,
    is_test INTEGER NOT NULL DEFAULT 0 CHECK(is_test IN (0, 1)),
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE stage_event (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    opportunity BLOB REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    stage TEXT,
    seq INTEGER,
    entered_at TEXT,
    left_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE opportunity_change (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    opportunity BLOB REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    field TEXT,
    old TEXT,
    new TEXT,
    changed_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE activity (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    type TEXT NOT NULL DEFAULT 'visit',
    subject TEXT,
    person BLOB,
    customer BLOB,
    opportunity BLOB,
    lead BLOB,
    started_at TEXT,
    duration_s INTEGER,
    outcome TEXT NOT NULL DEFAULT 'unknown',
    is_effective INTEGER NOT NULL DEFAULT 0 CHECK(is_effective IN (0, 1)),
    customer_responded INTEGER NOT NULL DEFAULT 0 CHECK(customer_responded IN (0, 1)),
    note TEXT,
    next_step TEXT,
    next_on TEXT,
    place TEXT,
    device TEXT NOT NULL DEFAULT 'desktop',
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE quote (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    opportunity BLOB,
    customer BLOB,
    owner BLOB,
    requested_at TEXT,
    sent_at TEXT,
    list_amount INTEGER,
    net_amount INTEGER,
    currency TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE contract (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    customer BLOB,
    opportunity BLOB,
    owner BLOB,
    kind TEXT NOT NULL DEFAULT 'single',
    signed_at TEXT,
    amount INTEGER,
    currency TEXT,
    tax_rate INTEGER,
    changed_from BLOB,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE sales_order (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    opportunity BLOB,
    customer BLOB,
    contract BLOB,
    channel BLOB,
    owner BLOB,
    type TEXT NOT NULL DEFAULT 'new',
    signed_at TEXT,
    delivered_at TEXT,
    start_on TEXT,
    end_on TEXT,
    promised_on TEXT,
    amount INTEGER,
    currency TEXT,
    cost INTEGER,
    mrr INTEGER,
    status TEXT NOT NULL DEFAULT 'active',
    renews BLOB,
    cancelled_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE order_line (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    sales_order BLOB REFERENCES sales_order DEFERRABLE INITIALLY DEFERRED,
    product BLOB,
    quantity INTEGER,
    price INTEGER,
    discount INTEGER,
    currency TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE shipment (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    sales_order BLOB,
    customer BLOB,
    shipped_on TEXT,
    received_on TEXT,
    amount INTEGER,
    currency TEXT,
    quantity INTEGER,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE invoice (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    sales_order BLOB,
    customer BLOB,
    issued_on TEXT,
    amount INTEGER,
    currency TEXT,
    tax INTEGER,
    is_red INTEGER NOT NULL DEFAULT 0 CHECK(is_red IN (0, 1)),
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE receivable (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    sales_order BLOB,
    customer BLOB,
    owner BLOB,
    kind TEXT NOT NULL DEFAULT 'plan',
    issued_on TEXT,
    due_on TEXT,
    amount INTEGER,
    currency TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE payment (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    sales_order BLOB,
    customer BLOB,
    owner BLOB,
    received_on TEXT,
    amount INTEGER,
    currency TEXT,
    method TEXT NOT NULL DEFAULT 'wire',
    matures_on TEXT,
    claimed_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE payment_allocation (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    payment BLOB REFERENCES payment DEFERRABLE INITIALLY DEFERRED,
    receivable BLOB,
    kind TEXT NOT NULL DEFAULT 'cash',
    amount INTEGER,
    currency TEXT,
    allocated_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE spend (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    spent_on TEXT,
    kind TEXT NOT NULL DEFAULT 'marketing',
    channel TEXT,
    amount INTEGER,
    currency TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE expense (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    person BLOB,
    customer BLOB,
    opportunity BLOB,
    activity BLOB,
    spent_on TEXT,
    kind TEXT NOT NULL DEFAULT 'other',
    amount INTEGER,
    currency TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE task (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    person BLOB,
    kind TEXT NOT NULL DEFAULT 'follow_up',
    title TEXT,
    customer BLOB,
    opportunity BLOB,
    due_at TEXT,
    done_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE ticket (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    customer BLOB,
    owner BLOB,
    kind TEXT NOT NULL DEFAULT 'issue',
    subject TEXT,
    created_at TEXT,
    first_response_at TEXT,
    resolved_at TEXT,
    sla_due_at TEXT,
    contacts_n INTEGER,
    reopened_n INTEGER,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE survey (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    customer BLOB,
    kind TEXT NOT NULL DEFAULT 'nps',
    sent_at TEXT,
    responded_at TEXT,
    score INTEGER,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE sample (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    opportunity BLOB,
    sent_on TEXT,
    accepted_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE document (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    object TEXT,
    object_id BLOB,
    name TEXT,
    digest TEXT,
    size INTEGER,
    added_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE ownership (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    object TEXT,
    object_id BLOB,
    person BLOB,
    role TEXT NOT NULL DEFAULT 'owner',
    share INTEGER NOT NULL DEFAULT 1000000,
    from_on TEXT,
    to_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE target (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    plan TEXT NOT NULL DEFAULT 'main',
    node_kind TEXT NOT NULL DEFAULT 'unit',
    node BLOB,
    kpi TEXT,
    variant TEXT,
    tier TEXT NOT NULL DEFAULT 'base',
    period_from TEXT,
    period_to TEXT,
    value INTEGER,
    currency TEXT,
    origin TEXT NOT NULL DEFAULT 'entered',
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE coverage (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    source TEXT,
    entity TEXT,
    from_on TEXT,
    to_on TEXT,
    loaded_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE channel (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    kind TEXT NOT NULL DEFAULT 'direct',
    name TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE fx (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    currency TEXT,
    day TEXT,
    rate INTEGER,
    kind TEXT NOT NULL DEFAULT 'day',
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE holiday (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    calendar TEXT,
    day TEXT,
    kind TEXT NOT NULL DEFAULT 'holiday',
    name TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE alert (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    rule TEXT,
    kind TEXT,
    customer BLOB,
    node BLOB,
    opened_at TEXT,
    answered_at TEXT,
    closed_at TEXT,
    outcome TEXT,
    useful INTEGER NOT NULL DEFAULT 0 CHECK(useful IN (0, 1)),
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE help_request (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    from_person BLOB,
    to_dept TEXT,
    opportunity BLOB,
    asked_at TEXT,
    due_at TEXT,
    done_at TEXT,
    accepted INTEGER NOT NULL DEFAULT 0 CHECK(accepted IN (0, 1)),
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE review (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    node BLOB,
    period_from TEXT,
    period_to TEXT,
    held_at TEXT,
    note TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE decision (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    review BLOB,
    task BLOB,
    summary TEXT,
    effect_measured_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE spot_check (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    kind TEXT NOT NULL DEFAULT 'spot',
    entity TEXT,
    entity_id BLOB,
    field TEXT,
    planned_on TEXT,
    done_on TEXT,
    result TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE dup_group (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    entity TEXT,
    found_at TEXT,
    resolved_at TEXT,
    how TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    name TEXT,
    value TEXT,
    from_on TEXT,
    to_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX unit_by_parent ON unit(parent) WHERE parent IS NOT NULL;

CREATE INDEX unit_by_head ON unit(head) WHERE head IS NOT NULL;

CREATE INDEX unit_by_external_id ON unit(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX person_by_external_id ON person(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX membership_by_person ON membership(person) WHERE person IS NOT NULL;

CREATE INDEX membership_by_unit ON membership(unit) WHERE unit IS NOT NULL;

CREATE INDEX membership_by_external_id ON membership(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX customer_by_owner ON customer(owner) WHERE owner IS NOT NULL;

CREATE INDEX customer_by_merged_into ON customer(merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX customer_by_external_id ON customer(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX contact_by_customer ON contact(customer) WHERE customer IS NOT NULL;

CREATE INDEX contact_by_external_id ON contact(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX product_by_external_id ON product(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX lead_by_customer ON lead(customer) WHERE customer IS NOT NULL;

CREATE INDEX lead_by_owner ON lead(owner) WHERE owner IS NOT NULL;

CREATE INDEX lead_by_opportunity ON lead(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX lead_by_external_id ON lead(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX pipeline_by_external_id ON pipeline(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX stage_by_pipeline ON stage(pipeline) WHERE pipeline IS NOT NULL;

CREATE INDEX stage_by_external_id ON stage(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX opportunity_by_customer ON opportunity(customer) WHERE customer IS NOT NULL;

CREATE INDEX opportunity_by_lead ON opportunity(lead) WHERE lead IS NOT NULL;

CREATE INDEX opportunity_by_owner ON opportunity(owner) WHERE owner IS NOT NULL;

CREATE INDEX opportunity_by_product ON opportunity(product) WHERE product IS NOT NULL;

CREATE INDEX opportunity_by_pipeline ON opportunity(pipeline) WHERE pipeline IS NOT NULL;

CREATE INDEX opportunity_by_external_id ON opportunity(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX stage_event_by_opportunity ON stage_event(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX stage_event_by_external_id ON stage_event(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX opportunity_change_by_opportunity ON opportunity_change(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX opportunity_change_by_external_id ON opportunity_change(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX activity_by_person ON activity(person) WHERE person IS NOT NULL;

CREATE INDEX activity_by_customer ON activity(customer) WHERE customer IS NOT NULL;

CREATE INDEX activity_by_opportunity ON activity(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX activity_by_lead ON activity(lead) WHERE lead IS NOT NULL;

CREATE INDEX activity_by_external_id ON activity(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX quote_by_opportunity ON quote(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX quote_by_customer ON quote(customer) WHERE customer IS NOT NULL;

CREATE INDEX quote_by_owner ON quote(owner) WHERE owner IS NOT NULL;

CREATE INDEX quote_by_external_id ON quote(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX contract_by_customer ON contract(customer) WHERE customer IS NOT NULL;

CREATE INDEX contract_by_opportunity ON contract(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX contract_by_owner ON contract(owner) WHERE owner IS NOT NULL;

CREATE INDEX contract_by_changed_from ON contract(changed_from) WHERE changed_from IS NOT NULL;

CREATE INDEX contract_by_external_id ON contract(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX sales_order_by_opportunity ON sales_order(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX sales_order_by_customer ON sales_order(customer) WHERE customer IS NOT NULL;

CREATE INDEX sales_order_by_contract ON sales_order(contract) WHERE contract IS NOT NULL;

CREATE INDEX sales_order_by_channel ON sales_order(channel) WHERE channel IS NOT NULL;

CREATE INDEX sales_order_by_owner ON sales_order(owner) WHERE owner IS NOT NULL;

CREATE INDEX sales_order_by_renews ON sales_order(renews) WHERE renews IS NOT NULL;

CREATE INDEX sales_order_by_external_id ON sales_order(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX order_line_by_sales_order ON order_line(sales_order) WHERE sales_order IS NOT NULL;

CREATE INDEX order_line_by_product ON order_line(product) WHERE product IS NOT NULL;

CREATE INDEX order_line_by_external_id ON order_line(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX shipment_by_sales_order ON shipment(sales_order) WHERE sales_order IS NOT NULL;

CREATE INDEX shipment_by_customer ON shipment(customer) WHERE customer IS NOT NULL;

CREATE INDEX shipment_by_external_id ON shipment(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX invoice_by_sales_order ON invoice(sales_order) WHERE sales_order IS NOT NULL;

CREATE INDEX invoice_by_customer ON invoice(customer) WHERE customer IS NOT NULL;

CREATE INDEX invoice_by_external_id ON invoice(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX receivable_by_sales_order ON receivable(sales_order) WHERE sales_order IS NOT NULL;

CREATE INDEX receivable_by_customer ON receivable(customer) WHERE customer IS NOT NULL;

CREATE INDEX receivable_by_owner ON receivable(owner) WHERE owner IS NOT NULL;

CREATE INDEX receivable_by_external_id ON receivable(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX payment_by_sales_order ON payment(sales_order) WHERE sales_order IS NOT NULL;

CREATE INDEX payment_by_customer ON payment(customer) WHERE customer IS NOT NULL;

CREATE INDEX payment_by_owner ON payment(owner) WHERE owner IS NOT NULL;

CREATE INDEX payment_by_external_id ON payment(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX payment_allocation_by_payment ON payment_allocation(payment) WHERE payment IS NOT NULL;

CREATE INDEX payment_allocation_by_receivable ON payment_allocation(receivable) WHERE receivable IS NOT NULL;

CREATE INDEX payment_allocation_by_external_id ON payment_allocation(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX spend_by_external_id ON spend(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX expense_by_person ON expense(person) WHERE person IS NOT NULL;

CREATE INDEX expense_by_customer ON expense(customer) WHERE customer IS NOT NULL;

CREATE INDEX expense_by_opportunity ON expense(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX expense_by_activity ON expense(activity) WHERE activity IS NOT NULL;

CREATE INDEX expense_by_external_id ON expense(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX task_by_person ON task(person) WHERE person IS NOT NULL;

CREATE INDEX task_by_customer ON task(customer) WHERE customer IS NOT NULL;

CREATE INDEX task_by_opportunity ON task(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX task_by_external_id ON task(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX ticket_by_customer ON ticket(customer) WHERE customer IS NOT NULL;

CREATE INDEX ticket_by_owner ON ticket(owner) WHERE owner IS NOT NULL;

CREATE INDEX ticket_by_external_id ON ticket(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX survey_by_customer ON survey(customer) WHERE customer IS NOT NULL;

CREATE INDEX survey_by_external_id ON survey(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX sample_by_opportunity ON sample(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX sample_by_external_id ON sample(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX document_by_object_id ON document(object_id) WHERE object_id IS NOT NULL;

CREATE INDEX document_by_external_id ON document(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX ownership_by_object_id ON ownership(object_id) WHERE object_id IS NOT NULL;

CREATE INDEX ownership_by_person ON ownership(person) WHERE person IS NOT NULL;

CREATE INDEX ownership_by_external_id ON ownership(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX target_by_node ON target(node) WHERE node IS NOT NULL;

CREATE INDEX target_by_external_id ON target(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX coverage_by_external_id ON coverage(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX channel_by_external_id ON channel(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX fx_by_external_id ON fx(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX holiday_by_external_id ON holiday(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX alert_by_customer ON alert(customer) WHERE customer IS NOT NULL;

CREATE INDEX alert_by_node ON alert(node) WHERE node IS NOT NULL;

CREATE INDEX alert_by_external_id ON alert(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX help_request_by_from_person ON help_request(from_person) WHERE from_person IS NOT NULL;

CREATE INDEX help_request_by_opportunity ON help_request(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX help_request_by_external_id ON help_request(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX review_by_node ON review(node) WHERE node IS NOT NULL;

CREATE INDEX review_by_external_id ON review(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX decision_by_review ON decision(review) WHERE review IS NOT NULL;

CREATE INDEX decision_by_task ON decision(task) WHERE task IS NOT NULL;

CREATE INDEX decision_by_external_id ON decision(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX spot_check_by_entity_id ON spot_check(entity_id) WHERE entity_id IS NOT NULL;

CREATE INDEX spot_check_by_external_id ON spot_check(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX dup_group_by_external_id ON dup_group(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX setting_by_external_id ON setting(external_id) WHERE external_id IS NOT NULL;
