-- SPDX-FileCopyrightText: The Steelyard authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Since when hand entry speaks for an entity is asked at every saving: the rows typed in, by day.

CREATE INDEX dup_group_typed_by_found_at ON dup_group(found_at) WHERE record_source = 'hand';

CREATE INDEX customer_typed_by_created_at ON customer(created_at) WHERE record_source = 'hand';

CREATE INDEX contact_typed_by_created_at ON contact(created_at) WHERE record_source = 'hand';

CREATE INDEX lead_typed_by_created_at ON lead(created_at) WHERE record_source = 'hand';

CREATE INDEX opportunity_typed_by_created_at ON opportunity(created_at) WHERE record_source = 'hand';

CREATE INDEX opportunity_typed_by_won_at ON opportunity(won_at) WHERE record_source = 'hand';

CREATE INDEX opportunity_typed_by_lost_at ON opportunity(lost_at) WHERE record_source = 'hand';

CREATE INDEX stage_event_typed_by_entered_at ON stage_event(entered_at) WHERE record_source = 'hand';

CREATE INDEX opportunity_change_typed_by_changed_at ON opportunity_change(changed_at) WHERE record_source = 'hand';

CREATE INDEX activity_typed_by_started_at ON activity(started_at) WHERE record_source = 'hand';

CREATE INDEX quote_typed_by_requested_at ON quote(requested_at) WHERE record_source = 'hand';

CREATE INDEX quote_typed_by_sent_at ON quote(sent_at) WHERE record_source = 'hand';

CREATE INDEX contract_typed_by_signed_at ON contract(signed_at) WHERE record_source = 'hand';

CREATE INDEX sales_order_typed_by_signed_at ON sales_order(signed_at) WHERE record_source = 'hand';

CREATE INDEX shipment_typed_by_shipped_on ON shipment(shipped_on) WHERE record_source = 'hand';

CREATE INDEX invoice_typed_by_issued_on ON invoice(issued_on) WHERE record_source = 'hand';

CREATE INDEX receivable_typed_by_issued_on ON receivable(issued_on) WHERE record_source = 'hand';

CREATE INDEX payment_typed_by_received_on ON payment(received_on) WHERE record_source = 'hand';

CREATE INDEX payment_allocation_typed_by_allocated_on ON payment_allocation(allocated_on) WHERE record_source = 'hand';

CREATE INDEX spend_typed_by_spent_on ON spend(spent_on) WHERE record_source = 'hand';

CREATE INDEX expense_typed_by_spent_on ON expense(spent_on) WHERE record_source = 'hand';

CREATE INDEX task_typed_by_due_at ON task(due_at) WHERE record_source = 'hand';

CREATE INDEX ticket_typed_by_created_at ON ticket(created_at) WHERE record_source = 'hand';

CREATE INDEX survey_typed_by_sent_at ON survey(sent_at) WHERE record_source = 'hand';

CREATE INDEX sample_typed_by_sent_on ON sample(sent_on) WHERE record_source = 'hand';

CREATE INDEX alert_typed_by_opened_at ON alert(opened_at) WHERE record_source = 'hand';

CREATE INDEX help_request_typed_by_asked_at ON help_request(asked_at) WHERE record_source = 'hand';

CREATE INDEX review_typed_by_held_at ON review(held_at) WHERE record_source = 'hand';

CREATE INDEX decision_typed_by_effect_measured_at ON decision(effect_measured_at) WHERE record_source = 'hand';

CREATE INDEX spot_check_typed_by_planned_on ON spot_check(planned_on) WHERE record_source = 'hand';

CREATE INDEX approval_typed_by_submitted_at ON approval(submitted_at) WHERE record_source = 'hand';

CREATE INDEX deal_clash_typed_by_opened_at ON deal_clash(opened_at) WHERE record_source = 'hand';

CREATE INDEX usage_typed_by_used_on ON usage(used_on) WHERE record_source = 'hand';

CREATE INDEX audit_flag_typed_by_found_at ON audit_flag(found_at) WHERE record_source = 'hand';
