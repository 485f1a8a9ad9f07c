<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AuditWords</name>
    <message>
        <source>Crowded month end</source>
        <translation>Crowded month end</translation>
    </message>
    <message>
        <source>Saved within a minute</source>
        <translation>Saved within a minute</translation>
    </message>
    <message>
        <source>One note at several customers</source>
        <translation>One note at several customers</translation>
    </message>
    <message>
        <source>Very short visits</source>
        <translation>Very short visits</translation>
    </message>
    <message>
        <source>Two places in a short time</source>
        <translation>Two places in a short time</translation>
    </message>
    <message>
        <source>Written down much later</source>
        <translation>Written down much later</translation>
    </message>
    <message>
        <source>Expected close moved again</source>
        <translation>Expected close moved again</translation>
    </message>
    <message>
        <source>Opened and won on one day</source>
        <translation>Opened and won on one day</translation>
    </message>
    <message>
        <source>Stages passed over</source>
        <translation>Stages passed over</translation>
    </message>
    <message>
        <source>Several just under the limit</source>
        <translation>Several just under the limit</translation>
    </message>
    <message>
        <source>New customers that look alike</source>
        <translation>New customers that look alike</translation>
    </message>
    <message>
        <source>To clarify</source>
        <translation>To clarify</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>From this number on</source>
        <translation>From this number on</translation>
    </message>
    <message>
        <source>Last working days of the month</source>
        <translation>Last working days of the month</translation>
    </message>
    <message>
        <source>Share of the month, %</source>
        <translation>Share of the month, %</translation>
    </message>
    <message>
        <source>Times what others have</source>
        <translation>Times what others have</translation>
    </message>
    <message>
        <source>Days worked at least</source>
        <translation>Days worked at least</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>Within seconds</translation>
    </message>
    <message>
        <source>Characters of the note at least</source>
        <translation>Characters of the note at least</translation>
    </message>
    <message>
        <source>Shorter than minutes</source>
        <translation>Shorter than minutes</translation>
    </message>
    <message>
        <source>Faster than km/h</source>
        <translation>Faster than km/h</translation>
    </message>
    <message>
        <source>Farther than km</source>
        <translation>Farther than km</translation>
    </message>
    <message>
        <source>Days after the day itself</source>
        <translation>Days after the day itself</translation>
    </message>
    <message>
        <source>Times of one opportunity</source>
        <translation>Times of one opportunity</translation>
    </message>
    <message>
        <source>Usual when others have, %</source>
        <translation>Usual when others have, %</translation>
    </message>
    <message>
        <source>Stages passed over at once</source>
        <translation>Stages passed over at once</translation>
    </message>
    <message>
        <source>Approval from amount on (0: off)</source>
        <translation>Approval from amount on (0: off)</translation>
    </message>
    <message>
        <source>Nearer to it than, %</source>
        <translation>Nearer to it than, %</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Within days</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Change of an opportunity</source>
        <translation>Change of an opportunity</translation>
    </message>
    <message>
        <source>Change of stage</source>
        <translation>Change of stage</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are dated on the last working days of the month, %1 of all. What was special about these days?</source>
        <translation>
            <numerusform>%n activity is dated on the last working days of the month, %1 of all. What was special about these days?</numerusform>
            <numerusform>%n activities are dated on the last working days of the month, %1 of all. What was special about these days?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities were saved one right after the other, from %1 on. Were they written down together?</source>
        <translation>
            <numerusform>%n activity was saved one right after the other, from %1 on. Were they written down together?</numerusform>
            <numerusform>%n activities were saved one right after the other, from %1 on. Were they written down together?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One note stands in %n activities at different customers: “%1” Was the same talked about everywhere?</source>
        <translation>
            <numerusform>One note stands in %n activity at different customers: “%1” Was the same talked about everywhere?</numerusform>
            <numerusform>One note stands in %n activities at different customers: “%1” Was the same talked about everywhere?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits took less than %1 minutes. What were they about?</source>
        <translation>
            <numerusform>%n visit took less than %1 minutes. What was it about?</numerusform>
            <numerusform>%n visits took less than %1 minutes. What were they about?</numerusform>
        </translation>
    </message>
    <message>
        <source>Between two visits lie %1 km that would have taken %2 km/h. Are the times and the places as they should be?</source>
        <translation>Between two visits lie %1 km that would have taken %2 km/h. Are the times and the places as they should be?</translation>
    </message>
    <message numerus="yes">
        <source>%n activities were written down on %1, a week or more after their day. What kept them back?</source>
        <translation>
            <numerusform>%n activity was written down on %1, a week or more after its day. What kept it back?</numerusform>
            <numerusform>%n activities were written down on %1, a week or more after their day. What kept them back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expected close was moved to a later day %n times. What is it waiting for?</source>
        <translation>
            <numerusform>The expected close was moved to a later day %n time. What is it waiting for?</numerusform>
            <numerusform>The expected close was moved to a later day %n times. What is it waiting for?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities were opened on the day they were won. Since when were they known?</source>
        <translation>
            <numerusform>%n opportunity was opened on the day it was won. Since when was it known?</numerusform>
            <numerusform>%n opportunities were opened on the day they were won. Since when were they known?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps passed over several stages at once. What happened in between?</source>
        <translation>
            <numerusform>%n step passed over several stages at once. What happened in between?</numerusform>
            <numerusform>%n steps passed over several stages at once. What happened in between?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers of one customer stay just under the approval limit of %1 and come to %2 together. Do they belong together?</source>
        <translation>
            <numerusform>%n paper of one customer stays just under the approval limit of %1 and comes to %2. Does it belong to another?</numerusform>
            <numerusform>%n papers of one customer stay just under the approval limit of %1 and come to %2 together. Do they belong together?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers look like the same one. Are they different companies?</source>
        <translation>
            <numerusform>%n new customer looks like another one. Are they different companies?</numerusform>
            <numerusform>%n new customers look like the same one. Are they different companies?</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few others with figures of the month to compare with.</source>
        <translation>There are too few others with figures of the month to compare with.</translation>
    </message>
    <message numerus="yes">
        <source>Here %1. Among %n others in the team: usually %2, at most %3.</source>
        <translation>
            <numerusform>Here %1. Among %n other in the team: usually %2, at most %3.</numerusform>
            <numerusform>Here %1. Among %n others in the team: usually %2, at most %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here %1. Among %n others in the company: usually %2, at most %3.</source>
        <translation>
            <numerusform>Here %1. Among %n other in the company: usually %2, at most %3.</numerusform>
            <numerusform>Here %1. Among %n others in the company: usually %2, at most %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, removed since</source>
        <translation>%1, removed since</translation>
    </message>
    <message numerus="yes">
        <source>took %n seconds</source>
        <translation>
            <numerusform>took %n second</numerusform>
            <numerusform>took %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n minutes</source>
        <translation>
            <numerusform>took %n minute</numerusform>
            <numerusform>took %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km in %2 min from the one before: %3 km/h</source>
        <translation>%1 km in %2 min from the one before: %3 km/h</translation>
    </message>
    <message numerus="yes">
        <source>written down %n days later</source>
        <translation>
            <numerusform>written down %n day later</numerusform>
            <numerusform>written down %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2, %n passed over</source>
        <translation>
            <numerusform>%1 → %2, %n passed over</numerusform>
            <numerusform>%1 → %2, %n passed over</numerusform>
        </translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>saved at %1</translation>
    </message>
</context>
<context>
    <name>CockpitText</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>data until %1</source>
        <translation>data until %1</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>YoY</source>
        <translation>YoY</translation>
    </message>
    <message>
        <source>prev.</source>
        <translation>prev.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Gap %1</translation>
    </message>
    <message>
        <source>time gone by</source>
        <translation>time gone by</translation>
    </message>
    <message>
        <source>of target</source>
        <translation>of target</translation>
    </message>
    <message>
        <source>%1: the target is met</source>
        <translation>%1: the target is met</translation>
    </message>
    <message>
        <source>%1: gap %2, no working day left</source>
        <translation>%1: gap %2, no working day left</translation>
    </message>
    <message numerus="yes">
        <source>%1: gap %2 · %n working day(s) left · %3 needed a day</source>
        <translation>
            <numerusform>%1: gap %2 · %n working day left · %3 needed a day</numerusform>
            <numerusform>%1: gap %2 · %n working days left · %3 needed a day</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, since January %4</source>
        <translation>%1: %2 of %3, since January %4</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>no target is set</translation>
    </message>
    <message>
        <source>time gone by %1</source>
        <translation>time gone by %1</translation>
    </message>
    <message>
        <source>%1 ahead of time</source>
        <translation>%1 ahead of time</translation>
    </message>
    <message>
        <source>%1 behind time</source>
        <translation>%1 behind time</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>as of</translation>
    </message>
    <message>
        <source>Attainment, year</source>
        <translation>Attainment, year</translation>
    </message>
    <message>
        <source>Year forecast</source>
        <translation>Year forecast</translation>
    </message>
    <message>
        <source>at this pace</source>
        <translation>at this pace</translation>
    </message>
    <message>
        <source>%1 closed, restated since</source>
        <translation>%1 closed, restated since</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 closed</translation>
    </message>
    <message>
        <source>with corrections of closed periods</source>
        <translation>with corrections of closed periods</translation>
    </message>
</context>
<context>
    <name>CustomerText</name>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Shipment</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>New owner</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>in the pool</translation>
    </message>
    <message>
        <source>Orders of twelve months</source>
        <translation>Orders of twelve months</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>last on %1</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>no order yet</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Open opportunities</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>overdue %1</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nothing overdue</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>In good shape</source>
        <translation>In good shape</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Keep an eye on it</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue for %n day(s)</source>
        <translation>
            <numerusform>%1 overdue for %n day</numerusform>
            <numerusform>%1 overdue for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>%n complaint not settled</numerusform>
            <numerusform>%n complaints not settled</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered %1 of 10 when asked whether they would recommend us</source>
        <translation>Answered %1 of 10 when asked whether they would recommend us</translation>
    </message>
    <message>
        <source>Orders of the last half year are %1% below those of the half year before</source>
        <translation>Orders of the last half year are %1% below those of the half year before</translation>
    </message>
    <message numerus="yes">
        <source>No order for %n day(s)</source>
        <translation>
            <numerusform>No order for %n day</numerusform>
            <numerusform>No order for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s)</source>
        <translation>
            <numerusform>usually every %n day</numerusform>
            <numerusform>usually every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>Not seen for %n day</numerusform>
            <numerusform>Not seen for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the complaint</source>
        <translation>Settle the complaint</translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>Ask for the payment</translation>
    </message>
    <message>
        <source>Talk about the renewal</source>
        <translation>Talk about the renewal</translation>
    </message>
    <message>
        <source>Ask what they think of the quote</source>
        <translation>Ask what they think of the quote</translation>
    </message>
    <message>
        <source>Go and see them</source>
        <translation>Go and see them</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>Plan the next step</translation>
    </message>
    <message>
        <source>Keep what was agreed</source>
        <translation>Keep what was agreed</translation>
    </message>
    <message>
        <source>The term ends on %1</source>
        <translation>The term ends on %1</translation>
    </message>
    <message numerus="yes">
        <source>Quote %1 was sent %n day(s) ago</source>
        <translation>
            <numerusform>Quote %1 was sent %n day ago</numerusform>
            <numerusform>Quote %1 was sent %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for “%1”</source>
        <translation>Nothing is planned for “%1”</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>Too few answers yet to say when they can be reached.</source>
        <translation>Too few answers yet to say when they can be reached.</translation>
    </message>
    <message>
        <source>Best reached %1: %2 of %3 answered</source>
        <translation>Best reached %1: %2 of %3 answered</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>same tax number</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>May be the same as %1</source>
        <translation>May be the same as %1</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>expected %1</translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Expected close</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>Why it was lost</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>Forecast category</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Last activity</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complexity</translation>
    </message>
    <message>
        <source>Test row</source>
        <translation>Test row</translation>
    </message>
    <message>
        <source>an effective contact</source>
        <translation>an effective contact</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>a visit</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>a call</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>a meeting</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>a message</translation>
    </message>
    <message>
        <source>a demo</source>
        <translation>a demo</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Best case</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>close date %1 has passed</source>
        <translation>close date %1 has passed</translation>
    </message>
    <message>
        <source>%1 in this stage, %L2 are allowed</source>
        <translation>%1 in this stage, %L2 are allowed</translation>
    </message>
    <message>
        <source>%1 in this stage, others need %2</source>
        <translation>%1 in this stage, others need %2</translation>
    </message>
    <message numerus="yes">
        <source>close date put off %n time(s)</source>
        <translation>
            <numerusform>close date put off %n time</numerusform>
            <numerusform>close date put off %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>amount cut from %1 to %2</source>
        <translation>amount cut from %1 to %2</translation>
    </message>
    <message>
        <source>quote was due %1</source>
        <translation>quote was due %1</translation>
    </message>
    <message>
        <source>nothing happened for %1</source>
        <translation>nothing happened for %1</translation>
    </message>
    <message>
        <source>no activity yet</source>
        <translation>no activity yet</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>no next step</translation>
    </message>
    <message>
        <source>next step was due %1</source>
        <translation>next step was due %1</translation>
    </message>
    <message>
        <source>only one contact</source>
        <translation>only one contact</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Do what was agreed: %1.</source>
        <translation>Do what was agreed: %1.</translation>
    </message>
    <message>
        <source>Send the quote; it is due %1.</source>
        <translation>Send the quote; it is due %1.</translation>
    </message>
    <message>
        <source>Agree on a new close date: %1 has passed.</source>
        <translation>Agree on a new close date: %1 has passed.</translation>
    </message>
    <message>
        <source>Ask for an answer: the quote was sent %1.</source>
        <translation>Ask for an answer: the quote was sent %1.</translation>
    </message>
    <message>
        <source>Get in touch: nothing is on record yet.</source>
        <translation>Get in touch: nothing is on record yet.</translation>
    </message>
    <message>
        <source>Get in touch: nothing happened for %1.</source>
        <translation>Get in touch: nothing happened for %1.</translation>
    </message>
    <message>
        <source>This stage asks for %1 before it is left.</source>
        <translation>This stage asks for %1 before it is left.</translation>
    </message>
    <message>
        <source>Fill in what this stage asks for: %1.</source>
        <translation>Fill in what this stage asks for: %1.</translation>
    </message>
    <message>
        <source>Agree on a next step with a date.</source>
        <translation>Agree on a next step with a date.</translation>
    </message>
    <message>
        <source>On course: next is %1.</source>
        <translation>On course: next is %1.</translation>
    </message>
    <message>
        <source>Chance of winning: %1.</source>
        <translation>Chance of winning: %1.</translation>
    </message>
    <message>
        <source>Set by hand or by the stage: %1.</source>
        <translation>Set by hand or by the stage: %1.</translation>
    </message>
    <message>
        <source>Of %L1 that were in this stage, %L2 were won (95 %: %3 to %4).</source>
        <translation>Of %L1 that were in this stage, %L2 were won (95 %: %3 to %4).</translation>
    </message>
    <message>
        <source>Moved by: %1.</source>
        <translation>Moved by: %1.</translation>
    </message>
    <message>
        <source>Nothing else that is known tells won ones from lost ones.</source>
        <translation>Nothing else that is known tells won ones from lost ones.</translation>
    </message>
    <message>
        <source>Too few are decided to learn more from them.</source>
        <translation>Too few are decided to learn more from them.</translation>
    </message>
    <message>
        <source>Customer&apos;s industry</source>
        <translation>Customer&apos;s industry</translation>
    </message>
    <message>
        <source>Customer&apos;s segment</source>
        <translation>Customer&apos;s segment</translation>
    </message>
    <message>
        <source>Customer&apos;s region</source>
        <translation>Customer&apos;s region</translation>
    </message>
    <message>
        <source>Customer&apos;s source</source>
        <translation>Customer&apos;s source</translation>
    </message>
    <message>
        <source>Customer&apos;s class</source>
        <translation>Customer&apos;s class</translation>
    </message>
    <message>
        <source>Lead&apos;s source</source>
        <translation>Lead&apos;s source</translation>
    </message>
    <message>
        <source>Lead&apos;s channel</source>
        <translation>Lead&apos;s channel</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Product line</translation>
    </message>
    <message>
        <source>new business</source>
        <translation>new business</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renewal</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped as you asked; nothing was changed.</source>
        <translation>Stopped as you asked; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no store at {path}. Choose another file, or make a new store there.</source>
        <translation>There is no store at {path}. Choose another file, or make a new store there.</translation>
    </message>
    <message>
        <source>{path} is empty: it is damaged or not a Steelyard store. Nothing was changed; restore a backup, or choose another file.</source>
        <translation>{path} is empty: it is damaged or not a Steelyard store. Nothing was changed; restore a backup, or choose another file.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a Steelyard store. Nothing was changed; restore a backup, or choose another file.</source>
        <translation>{path} is damaged or not a Steelyard store. Nothing was changed; restore a backup, or choose another file.</translation>
    </message>
    <message>
        <source>{path} is damaged: its end is missing. Nothing was changed; restore a backup.</source>
        <translation>{path} is damaged: its end is missing. Nothing was changed; restore a backup.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Steelyard (schema {version}; this program knows {known}). Update the program to open it.</source>
        <translation>{path} was made by a newer version of Steelyard (schema {version}; this program knows {known}). Update the program to open it.</translation>
    </message>
    <message>
        <source>{path} exists already and was not touched. Choose another name.</source>
        <translation>{path} exists already and was not touched. Choose another name.</translation>
    </message>
    <message>
        <source>A store cannot be made at {path}: the folder is missing or may not be written to. Choose another folder.</source>
        <translation>A store cannot be made at {path}: the folder is missing or may not be written to. Choose another folder.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that you may read and write it.</source>
        <translation>{path} cannot be opened. Check that you may read and write it.</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer and is not opened. Ask for a copy.</source>
        <translation>{path} belongs to another user of this computer and is not opened. Ask for a copy.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive, where a store cannot be locked safely. Copy it to a disk of this computer.</source>
        <translation>{path} lies on a network drive, where a store cannot be locked safely. Copy it to a disk of this computer.</translation>
    </message>
    <message>
        <source>The store is busy with something else. Try again in a moment.</source>
        <translation>The store is busy with something else. Try again in a moment.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Make room and try again.</source>
        <translation>The disk is full; nothing was saved. Make room and try again.</translation>
    </message>
    <message>
        <source>The disk could not be read or written; nothing was saved. Check the disk and try again.</source>
        <translation>The disk could not be read or written; nothing was saved. Check the disk and try again.</translation>
    </message>
    <message>
        <source>{path} exists already; a backup never overwrites. Choose another name.</source>
        <translation>{path} exists already; a backup never overwrites. Choose another name.</translation>
    </message>
    <message>
        <source>The backup cannot be written to {path}. Check the disk and its rights.</source>
        <translation>The backup cannot be written to {path}. Check the disk and its rights.</translation>
    </message>
    <message>
        <source>The backup at {path} did not match the store and was removed. Try again.</source>
        <translation>The backup at {path} did not match the store and was removed. Try again.</translation>
    </message>
    <message>
        <source>{path} cannot be moved, so nothing was restored. Check the rights of its folder.</source>
        <translation>{path} cannot be moved, so nothing was restored. Check the rights of its folder.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>This was taken back already.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>Nobody and no unit is called “{text}”. Use a name, a path such as Company/West, or an id.</source>
        <translation>Nobody and no unit is called “{text}”. Use a name, a path such as Company/West, or an id.</translation>
    </message>
    <message>
        <source>“{text}” is more than one: {paths}. Use one of these paths.</source>
        <translation>“{text}” is more than one: {paths}. Use one of these paths.</translation>
    </message>
    <message>
        <source>There is no level “{level}”. Use company, department, team or person.</source>
        <translation>There is no level “{level}”. Use company, department, team or person.</translation>
    </message>
    <message>
        <source>“{text}” is no period. Write 2017, 2017-Q1, 2017-03, 2017-W09, 2017-03-14, 2017-03-01..2017-04-15 or FY2017.</source>
        <translation>“{text}” is no period. Write 2017, 2017-Q1, 2017-03, 2017-W09, 2017-03-14, 2017-03-01..2017-04-15 or FY2017.</translation>
    </message>
    <message>
        <source>The handbook has no KPI “{kpi}”. “steelyard kpi list” names them all.</source>
        <translation>The handbook has no KPI “{kpi}”. “steelyard kpi list” names them all.</translation>
    </message>
    <message>
        <source>This could not be done (%1). %2</source>
        <translation>This could not be done (%1). %2</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that it is there and that you may read it.</source>
        <translation>{file} cannot be read. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: this is not valid YAML. Correct it there.</source>
        <translation>{file}, line {line}, column {column}: this is not valid YAML. Correct it there.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} bytes. Divide it into several definitions.</source>
        <translation>{file} is larger than {limit} bytes. Divide it into several definitions.</translation>
    </message>
    <message>
        <source>{file}, line {line}: nested deeper than {limit} levels. Simplify it.</source>
        <translation>{file}, line {line}: nested deeper than {limit} levels. Simplify it.</translation>
    </message>
    <message>
        <source>{file}, line {line}: YAML’s “{what}” is not allowed in a definition. Write it out.</source>
        <translation>{file}, line {line}: YAML’s “{what}” is not allowed in a definition. Write it out.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no key “{key}”.[ Did you mean “{suggestion}”?]</source>
        <translation>{file}, line {line}: there is no key “{key}”.[ Did you mean “{suggestion}”?]</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” stands there twice. Keep one.</source>
        <translation>{file}, line {line}: “{key}” stands there twice. Keep one.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is missing. Add it.</source>
        <translation>{file}, line {line}: “{key}” is missing. Add it.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is no value for “{key}”[: “{value}”].[ Did you mean “{suggestion}”?]</source>
        <translation>{file}, line {line}: this is no value for “{key}”[: “{value}”].[ Did you mean “{suggestion}”?]</translation>
    </message>
    <message>
        <source>{file}: “{of}” is for KPIs that stand on a day, and only for those. Change the kind or what is counted.</source>
        <translation>{file}: “{of}” is for KPIs that stand on a day, and only for those. Change the kind or what is counted.</translation>
    </message>
    <message>
        <source>Two definitions have the id “{id}”. Rename one of them.</source>
        <translation>Two definitions have the id “{id}”. Rename one of them.</translation>
    </message>
    <message>
        <source>“{kpi}” is computed from “{reference}”, which the handbook does not have. Correct the name, or add that KPI.</source>
        <translation>“{kpi}” is computed from “{reference}”, which the handbook does not have. Correct the name, or add that KPI.</translation>
    </message>
    <message>
        <source>These KPIs are computed from each other in a circle: {path}. Break it at one of them.</source>
        <translation>These KPIs are computed from each other in a circle: {path}. Break it at one of them.</translation>
    </message>
    <message>
        <source>The example asks for “{key}” as “{value}”, which does not exist. Correct the example.</source>
        <translation>The example asks for “{key}” as “{value}”, which does not exist. Correct the example.</translation>
    </message>
    <message>
        <source>An example has no “{key}”. Take it out, or correct the spelling.</source>
        <translation>An example has no “{key}”. Take it out, or correct the spelling.</translation>
    </message>
    <message>
        <source>The example gives rows of “{entity}”, which is no kind of record. Correct the spelling.</source>
        <translation>The example gives rows of “{entity}”, which is no kind of record. Correct the spelling.</translation>
    </message>
    <message>
        <source>The example gives “{entity}” a field “{field}” that it does not have. Correct the spelling.</source>
        <translation>The example gives “{entity}” a field “{field}” that it does not have. Correct the spelling.</translation>
    </message>
    <message>
        <source>In the example “{value}” is no value for “{field}” of “{entity}”. Correct it.</source>
        <translation>In the example “{value}” is no value for “{field}” of “{entity}”. Correct it.</translation>
    </message>
    <message>
        <source>The formula is empty. Write one.</source>
        <translation>The formula is empty. Write one.</translation>
    </message>
    <message>
        <source>The formula has {found} characters; at most {limit} are allowed. Divide it into several KPIs.</source>
        <translation>The formula has {found} characters; at most {limit} are allowed. Divide it into several KPIs.</translation>
    </message>
    <message>
        <source>The formula is nested deeper than {limit} levels. Simplify it.</source>
        <translation>The formula is nested deeper than {limit} levels. Simplify it.</translation>
    </message>
    <message>
        <source>The formula has more than {limit} parts. Divide it into several KPIs.</source>
        <translation>The formula has more than {limit} parts. Divide it into several KPIs.</translation>
    </message>
    <message>
        <source>The formula names more than {limit} KPIs. Divide it.</source>
        <translation>The formula names more than {limit} KPIs. Divide it.</translation>
    </message>
    <message>
        <source>The result would need more than {limit} decimal places. Round a factor.</source>
        <translation>The result would need more than {limit} decimal places. Round a factor.</translation>
    </message>
    <message>
        <source>“{text}” has no place in a formula. Take it out.</source>
        <translation>“{text}” has no place in a formula. Take it out.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write days such as 2017-03-14.</source>
        <translation>“{text}” is no day. Write days such as 2017-03-14.</translation>
    </message>
    <message>
        <source>“{text}” is no number, or too long a one. Correct it.</source>
        <translation>“{text}” is no number, or too long a one. Correct it.</translation>
    </message>
    <message>
        <source>“{reference}” does not name a KPI. Write its id, as [kpi_id], [kpi_id#rule] or [kpi_id@open].</source>
        <translation>“{reference}” does not name a KPI. Write its id, as [kpi_id], [kpi_id#rule] or [kpi_id@open].</translation>
    </message>
    <message>
        <source>The text {text} has no closing quote. Add it.</source>
        <translation>The text {text} has no closing quote. Add it.</translation>
    </message>
    <message>
        <source>The reference {text} has no closing bracket. Add it.</source>
        <translation>The reference {text} has no closing bracket. Add it.</translation>
    </message>
    <message>
        <source>“{name}” was given {found} arguments, which is not the number it takes. See the handbook for how it is written.</source>
        <translation>“{name}” was given {found} arguments, which is not the number it takes. See the handbook for how it is written.</translation>
    </message>
    <message>
        <source>There is no function “{name}”.[ Did you mean “{suggestion}”?]</source>
        <translation>There is no function “{name}”.[ Did you mean “{suggestion}”?]</translation>
    </message>
    <message>
        <source>“{entity}” has no field “{field}”.[ Did you mean “{suggestion}”?]</source>
        <translation>“{entity}” has no field “{field}”.[ Did you mean “{suggestion}”?]</translation>
    </message>
    <message>
        <source>“{field}” is a field of rows; a formula of KPIs cannot use it. Refer to KPIs in square brackets.</source>
        <translation>“{field}” is a field of rows; a formula of KPIs cannot use it. Refer to KPIs in square brackets.</translation>
    </message>
    <message>
        <source>“{reference}” is a KPI; a condition on rows cannot use it. Use fields of the rows.</source>
        <translation>“{reference}” is a KPI; a condition on rows cannot use it. Use fields of the rows.</translation>
    </message>
    <message>
        <source>There is no link from “{entity}” to “{from}”. Choose records that are linked.</source>
        <translation>There is no link from “{entity}” to “{from}”. Choose records that are linked.</translation>
    </message>
    <message>
        <source>“{kpi}” does not stand on a day, so it has no opening and no closing value. Leave out @open and @close.</source>
        <translation>“{kpi}” does not stand on a day, so it has no opening and no closing value. Leave out @open and @close.</translation>
    </message>
    <message>
        <source>This part of the formula cannot be computed from KPIs. Put it into a KPI of its own.</source>
        <translation>This part of the formula cannot be computed from KPIs. Put it into a KPI of its own.</translation>
    </message>
    <message>
        <source>The two sides, {left:word} and {right:word}, do not go together. Make them of one kind.</source>
        <translation>The two sides, {left:word} and {right:word}, do not go together. Make them of one kind.</translation>
    </message>
    <message>
        <source>The formula gives the wrong kind of value[: {found:word} instead of {expected:word}]. Correct it.</source>
        <translation>The formula gives the wrong kind of value[: {found:word} instead of {expected:word}]. Correct it.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it.</source>
        <translation>The file cannot be read. Check that it is still there and that you may read it.</translation>
    </message>
    <message>
        <source>The file[ {path}] cannot be written. Check the folder and the free space.</source>
        <translation>The file[ {path}] cannot be written. Check the folder and the free space.</translation>
    </message>
    <message>
        <source>The file has no rows. Choose another, or export it again.</source>
        <translation>The file has no rows. Choose another, or export it again.</translation>
    </message>
    <message>
        <source>The encoding “{encoding}” is not known. Choose another, such as UTF-8 or GB18030.</source>
        <translation>The encoding “{encoding}” is not known. Choose another, such as UTF-8 or GB18030.</translation>
    </message>
    <message>
        <source>This line above the header is not read as data: {text}</source>
        <translation>This line above the header is not read as data: {text}</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”; the later one is read as “{renamed}”.</source>
        <translation>Two columns are called “{name}”; the later one is read as “{renamed}”.</translation>
    </message>
    <message>
        <source>After a closing quote the cell goes on. Double the quotes that belong to the text.</source>
        <translation>After a closing quote the cell goes on. Double the quotes that belong to the text.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed. Add the closing quote.</source>
        <translation>A quote is opened here and never closed. Add the closing quote.</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} characters: probably a quote was never closed. Correct the file.</source>
        <translation>Line {line} has more than {limit} characters: probably a quote was never closed. Correct the file.</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns. Check the delimiter.</source>
        <translation>Line {line} has more than {limit} columns. Check the delimiter.</translation>
    </message>
    <message>
        <source>The cell holds a NUL, which no text has. Check the encoding, or export the file again.</source>
        <translation>The cell holds a NUL, which no text has. Check the encoding, or export the file again.</translation>
    </message>
    <message>
        <source>The cell holds bytes that its encoding does not have. Choose another encoding.</source>
        <translation>The cell holds bytes that its encoding does not have. Choose another encoding.</translation>
    </message>
    <message>
        <source>The row has {found} cells where the header has {expected}. Check its delimiters and quotes.</source>
        <translation>The row has {found} cells where the header has {expected}. Check its delimiters and quotes.</translation>
    </message>
    <message>
        <source>The columns fit no kind of record: {columns}. Match them by hand.</source>
        <translation>The columns fit no kind of record: {columns}. Match them by hand.</translation>
    </message>
    <message>
        <source>The mapping is not valid YAML at line {line}, column {column}. Correct it there.</source>
        <translation>The mapping is not valid YAML at line {line}, column {column}. Correct it there.</translation>
    </message>
    <message>
        <source>The mapping has a “{key}” in line {line} that means nothing.[ Did you mean “{near}”?]</source>
        <translation>The mapping has a “{key}” in line {line} that means nothing.[ Did you mean “{near}”?]</translation>
    </message>
    <message>
        <source>The mapping lacks “{key}” at line {line}. Add it.</source>
        <translation>The mapping lacks “{key}” at line {line}. Add it.</translation>
    </message>
    <message>
        <source>In line {line} of the mapping “{key}” has a value that it cannot have[: “{text}”]. Correct it.</source>
        <translation>In line {line} of the mapping “{key}” has a value that it cannot have[: “{text}”]. Correct it.</translation>
    </message>
    <message>
        <source>There is no kind of record called “{entity}”.[ Did you mean “{near}”?]</source>
        <translation>There is no kind of record called “{entity}”.[ Did you mean “{near}”?]</translation>
    </message>
    <message>
        <source>“{entity}” has no field “{field}”.[ Did you mean “{near}”?]</source>
        <translation>“{entity}” has no field “{field}”.[ Did you mean “{near}”?]</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.[ Did you mean “{near}”?]</source>
        <translation>The file has no column “{column}”.[ Did you mean “{near}”?]</translation>
    </message>
    <message>
        <source>In dates such as {text} the day cannot be told from the month. State the order of dates.</source>
        <translation>In dates such as {text} the day cannot be told from the month. State the order of dates.</translation>
    </message>
    <message>
        <source>“{column}” is empty, so the row cannot be told from others. Fill it in.</source>
        <translation>“{column}” is empty, so the row cannot be told from others. Fill it in.</translation>
    </message>
    <message>
        <source>“{text}” ({column}) stands in line {first} already, with other content. Keep one of the two.</source>
        <translation>“{text}” ({column}) stands in line {first} already, with other content. Keep one of the two.</translation>
    </message>
    <message>
        <source>“{column}” does not end a period that begins where this row says. Correct one of the two.</source>
        <translation>“{column}” does not end a period that begins where this row says. Correct one of the two.</translation>
    </message>
    <message>
        <source>Nothing is called “{text}” ({entity:word}). Import it first, or correct the name.</source>
        <translation>Nothing is called “{text}” ({entity:word}). Import it first, or correct the name.</translation>
    </message>
    <message>
        <source>“{text}” could be {count} records ({entity:word}). Use a number that only one of them has.</source>
        <translation>“{text}” could be {count} records ({entity:word}). Use a number that only one of them has.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Enter digits only.</source>
        <translation>“{text}” is no number. Enter digits only.</translation>
    </message>
    <message>
        <source>“{text}” is too large to be stored. Check its unit.</source>
        <translation>“{text}” is too large to be stored. Check its unit.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Round it.</source>
        <translation>“{text}” is not a whole number. Round it.</translation>
    </message>
    <message>
        <source>“{text}” is not between 0 and 100 %. Correct it.</source>
        <translation>“{text}” is not between 0 and 100 %. Correct it.</translation>
    </message>
    <message>
        <source>“{text}” is in another currency than the row. Correct one of the two.</source>
        <translation>“{text}” is in another currency than the row. Correct one of the two.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Enter one of them.</source>
        <translation>“{text}” is neither yes nor no. Enter one of them.</translation>
    </message>
    <message>
        <source>The calendar has no day “{text}”. Correct it.</source>
        <translation>The calendar has no day “{text}”. Correct it.</translation>
    </message>
    <message>
        <source>In “{text}” the day cannot be told from the month. State the order of dates.</source>
        <translation>In “{text}” the day cannot be told from the month. State the order of dates.</translation>
    </message>
    <message>
        <source>“{text}” is no period. Write 2017-03, 2017-Q1 or 2017.</source>
        <translation>“{text}” is no period. Write 2017-03, 2017-Q1 or 2017.</translation>
    </message>
    <message>
        <source>On {day} the organisation goes round in a circle: {names}. Give one of these units another parent.</source>
        <translation>On {day} the organisation goes round in a circle: {names}. Give one of these units another parent.</translation>
    </message>
    <message>
        <source>There is no period “{text}” in that year. Choose another.</source>
        <translation>There is no period “{text}” in that year. Choose another.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins. Exchange the two days.</source>
        <translation>“{text}” ends before it begins. Exchange the two days.</translation>
    </message>
    <message>
        <source>There is no calendar “{id}”. Choose one that came with the program, or import it first.</source>
        <translation>There is no calendar “{id}”. Choose one that came with the program, or import it first.</translation>
    </message>
    <message>
        <source>The calendar cannot be read (line {line}, column {column}). Correct it there.</source>
        <translation>The calendar cannot be read (line {line}, column {column}). Correct it there.</translation>
    </message>
    <message>
        <source>The KPI “{kpi}” has no counting rule “{variant}”. The handbook names those it has.</source>
        <translation>The KPI “{kpi}” has no counting rule “{variant}”. The handbook names those it has.</translation>
    </message>
    <message>
        <source>“{kpi}” cannot be narrowed by “{field}”: its rows have no such field.[ Did you mean “{suggestion}”?]</source>
        <translation>“{kpi}” cannot be narrowed by “{field}”: its rows have no such field.[ Did you mean “{suggestion}”?]</translation>
    </message>
    <message>
        <source>“{kpi}” needs a choice of “{field}”, for example --where {field}=value.</source>
        <translation>“{kpi}” needs a choice of “{field}”, for example --where {field}=value.</translation>
    </message>
    <message>
        <source>“{field}” cannot be “{values}”, so “{kpi}” was not narrowed by it. Choose another value.</source>
        <translation>“{field}” cannot be “{values}”, so “{kpi}” was not narrowed by it. Choose another value.</translation>
    </message>
    <message>
        <source>Rows are listed for one KPI, one node and one period. Narrow the question.</source>
        <translation>Rows are listed for one KPI, one node and one period. Narrow the question.</translation>
    </message>
    <message>
        <source>No period was asked for, so nothing can be counted. Choose one.</source>
        <translation>No period was asked for, so nothing can be counted. Choose one.</translation>
    </message>
    <message>
        <source>Nothing can be counted without knowing which day is today. Give the day, for example --today 2017-03-14.</source>
        <translation>Nothing can be counted without knowing which day is today. Give the day, for example --today 2017-03-14.</translation>
    </message>
    <message>
        <source>There are no records called “{entity}” to count. Check how the definition spells it.</source>
        <translation>There are no records called “{entity}” to count. Check how the definition spells it.</translation>
    </message>
    <message>
        <source>The calculation was stopped. Start it again if you still need the figure.</source>
        <translation>The calculation was stopped. Start it again if you still need the figure.</translation>
    </message>
    <message>
        <source>A target in {currency} goes in steps of {quantum}; {value} lies between two of them. Round it.</source>
        <translation>A target in {currency} goes in steps of {quantum}; {value} lies between two of them. Round it.</translation>
    </message>
    <message>
        <source>The store[ {path}] is damaged inside. It was left as it is; restore a backup.</source>
        <translation>The store[ {path}] is damaged inside. It was left as it is; restore a backup.</translation>
    </message>
    <message>
        <source>{path} is in use[ by {program}][ (process {pid})]. Close it there and try again.</source>
        <translation>{path} is in use[ by {program}][ (process {pid})]. Close it there and try again.</translation>
    </message>
    <message>
        <source>The store[ {path}] may not be written to; nothing was saved. Check the rights of the file and its folder.</source>
        <translation>The store[ {path}] may not be written to; nothing was saved. Check the rights of the file and its folder.</translation>
    </message>
    <message>
        <source>The store is open for reading only; nothing was saved. Open it again for writing.</source>
        <translation>The store is open for reading only; nothing was saved. Open it again for writing.</translation>
    </message>
    <message>
        <source>The store refused a row that does not fit the others; nothing was saved. Check what you entered.</source>
        <translation>The store refused a row that does not fit the others; nothing was saved. Check what you entered.</translation>
    </message>
    <message>
        <source>The program is incomplete: a file that belongs to it is missing. Install it again.</source>
        <translation>The program is incomplete: a file that belongs to it is missing. Install it again.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the folder and the free space.</source>
        <translation>{path} cannot be written. Check the folder and the free space.</translation>
    </message>
    <message>
        <source>The words of the demo company cannot be read ({path}). Install the program again.</source>
        <translation>The words of the demo company cannot be read ({path}). Install the program again.</translation>
    </message>
    <message>
        <source>Nothing was taken back: the records were changed again since ({count}). Edit them as they are now.</source>
        <translation>Nothing was taken back: the records were changed again since ({count}). Edit them as they are now.</translation>
    </message>
    <message>
        <source>This record ({entity:word}) is not there any more; nothing was saved.</source>
        <translation>This record ({entity:word}) is not there any more; nothing was saved.</translation>
    </message>
    <message>
        <source>There is no kind of record called “{entity}”. Check the spelling.</source>
        <translation>There is no kind of record called “{entity}”. Check the spelling.</translation>
    </message>
    <message>
        <source>“{entity}” has no field “{field}”. Check the spelling.</source>
        <translation>“{entity}” has no field “{field}”. Check the spelling.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a yes or no</source>
        <translation>a yes or no</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>the end</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>a value</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>membership</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>opportunity</translation>
    </message>
    <message>
        <source>change of stage</source>
        <translation>change of stage</translation>
    </message>
    <message>
        <source>change of an opportunity</source>
        <translation>change of an opportunity</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activity</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>quote</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>order line</source>
        <translation>order line</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>shipment</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>invoice</translation>
    </message>
    <message>
        <source>receivable</source>
        <translation>receivable</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>allocation of a payment</source>
        <translation>allocation of a payment</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>spend</translation>
    </message>
    <message>
        <source>expense</source>
        <translation>expense</translation>
    </message>
    <message>
        <source>task</source>
        <translation>task</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>ownership</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>loaded days</source>
        <translation>loaded days</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>exchange rate</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alert</translation>
    </message>
    <message>
        <source>request for help</source>
        <translation>request for help</translation>
    </message>
    <message>
        <source>review</source>
        <translation>review</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>spot check</source>
        <translation>spot check</translation>
    </message>
    <message>
        <source>group of duplicates</source>
        <translation>group of duplicates</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>This run of the program cannot make pictures. Start it anew as “steelyard render”.</source>
        <translation>This run of the program cannot make pictures. Start it anew as “steelyard render”.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that it is there and that you may read it.</source>
        <translation>{path} cannot be read. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>Files of the kind “{format}” cannot be imported yet. Save the file as CSV and import that.</source>
        <translation>Files of the kind “{format}” cannot be imported yet. Save the file as CSV and import that.</translation>
    </message>
    <message>
        <source>{path} comes from an older version and must be brought up to date, which needs {megabytes} MB free on its disk. Nothing was changed; make room and open it again.</source>
        <translation>{path} comes from an older version and must be brought up to date, which needs {megabytes} MB free on its disk. Nothing was changed; make room and open it again.</translation>
    </message>
    <message>
        <source>The store could not be brought up to date: {rows} row(s) of {table} would have been lost. Nothing was changed; keep the file and report this.</source>
        <translation>The store could not be brought up to date: {rows} row(s) of {table} would have been lost. Nothing was changed; keep the file and report this.</translation>
    </message>
    <message>
        <source>Expected here: {expected:word}[; found: “{found}”].[ Did you mean “{suggestion}”?] Correct the formula.</source>
        <translation>Expected here: {expected:word}[; found: “{found}”].[ Did you mean “{suggestion}”?] Correct the formula.</translation>
    </message>
    <message>
        <source>“{text}” is not a sign of formulas. Write “{fix}” instead.</source>
        <translation>“{text}” is not a sign of formulas. Write “{fix}” instead.</translation>
    </message>
    <message>
        <source>The commas in “{text}” part arguments, not thousands. Write {fix}.</source>
        <translation>The commas in “{text}” part arguments, not thousands. Write {fix}.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the words that may stand here: {choices}.[ Did you mean “{suggestion}”?]</source>
        <translation>“{text}” is not one of the words that may stand here: {choices}.[ Did you mean “{suggestion}”?]</translation>
    </message>
    <message>
        <source>“{name}” adds rows up; what is said of a single row cannot use it. Put it into a KPI of its own.</source>
        <translation>“{name}” adds rows up; what is said of a single row cannot use it. Put it into a KPI of its own.</translation>
    </message>
    <message>
        <source>“{name}” does not fit here: some functions are for the fields of a row, the others for KPIs. Move it, or use another one.</source>
        <translation>“{name}” does not fit here: some functions are for the fields of a row, the others for KPIs. Move it, or use another one.</translation>
    </message>
    <message>
        <source>It is not said by which day the rows of “{entity}” count. Add “on” and a field with a day.</source>
        <translation>It is not said by which day the rows of “{entity}” count. Add “on” and a field with a day.</translation>
    </message>
    <message>
        <source>“{part}” is understood, but cannot be worked out yet. Leave it out for now.</source>
        <translation>“{part}” is understood, but cannot be worked out yet. Leave it out for now.</translation>
    </message>
    <message>
        <source>The handbook has no KPI “{reference}”.[ Did you mean “{suggestion}”?] Correct the name, or add that KPI.</source>
        <translation>The handbook has no KPI “{reference}”.[ Did you mean “{suggestion}”?] Correct the name, or add that KPI.</translation>
    </message>
    <message>
        <source>“{kpi}” has no counting rule “{variant}”.[ Did you mean “{suggestion}”?]</source>
        <translation>“{kpi}” has no counting rule “{variant}”.[ Did you mean “{suggestion}”?]</translation>
    </message>
    <message>
        <source>“{entity}” is no kind of record.[ Did you mean “{suggestion}”?]</source>
        <translation>“{entity}” is no kind of record.[ Did you mean “{suggestion}”?]</translation>
    </message>
    <message>
        <source>{left:word}[ ({left_of:word})] and {right:word}[ ({right_of:word})] have no unit in common, so they cannot be added, compared or chosen between. Bring both sides to one unit.</source>
        <translation>{left:word}[ ({left_of:word})] and {right:word}[ ({right_of:word})] have no unit in common, so they cannot be added, compared or chosen between. Bring both sides to one unit.</translation>
    </message>
    <message>
        <source>Nothing comes of {left:word}[ ({left_of:word})] multiplied or divided by {right:word}[ ({right_of:word})]. Multiply by plain numbers, counts or shares.</source>
        <translation>Nothing comes of {left:word}[ ({left_of:word})] multiplied or divided by {right:word}[ ({right_of:word})]. Multiply by plain numbers, counts or shares.</translation>
    </message>
    <message>
        <source>The formula gives {found:word}, but the definition says {expected:word}. Correct the unit or the formula.</source>
        <translation>The formula gives {found:word}, but the definition says {expected:word}. Correct the unit or the formula.</translation>
    </message>
    <message>
        <source>This always divides by zero. Correct the divisor.</source>
        <translation>This always divides by zero. Correct the divisor.</translation>
    </message>
    <message>
        <source>Where “{part}” is zero there is no figure; it is shown as ÷0. If another one is wanted there, say so with coalesce or if.</source>
        <translation>Where “{part}” is zero there is no figure; it is shown as ÷0. If another one is wanted there, say so with coalesce or if.</translation>
    </message>
    <message>
        <source>Percentages are written with their sign: {text} stands for {text} times the whole. If {fix} is meant, write it so.</source>
        <translation>Percentages are written with their sign: {text} stands for {text} times the whole. If {fix} is meant, write it so.</translation>
    </message>
    <message>
        <source>{text} has no unit here and is taken as {unit:word} in the company’s currency. Check that this is meant.</source>
        <translation>{text} has no unit here and is taken as {unit:word} in the company’s currency. Check that this is meant.</translation>
    </message>
    <message>
        <source>Rows without “{field}” are left out too. If they should stay, write {fix}.</source>
        <translation>Rows without “{field}” are left out too. If they should stay, write {fix}.</translation>
    </message>
    <message>
        <source>“{text}” is no share of the rows. Write a number from 0 to 100.</source>
        <translation>“{text}” is no share of the rows. Write a number from 0 to 100.</translation>
    </message>
    <message>
        <source>To compare, “{kpi}” needs two counting rules; name them with A,B. The handbook lists them.</source>
        <translation>To compare, “{kpi}” needs two counting rules; name them with A,B. The handbook lists them.</translation>
    </message>
    <message>
        <source>Rows of {from} do not lead to {per}, so the two events cannot be matched. Choose another entity for “per”.</source>
        <translation>Rows of {from} do not lead to {per}, so the two events cannot be matched. Choose another entity for “per”.</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>an amount of money</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>a count</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>a percentage</translation>
    </message>
    <message>
        <source>a ratio</source>
        <translation>a ratio</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>a duration</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>a score</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>percentage points</translation>
    </message>
    <message>
        <source>The formula of “{key}” cannot be used[ ({file}, line {line}, column {column})]. {reason}</source>
        <translation>The formula of “{key}” cannot be used[ ({file}, line {line}, column {column})]. {reason}</translation>
    </message>
    <message>
        <source>“{kpi}” has no example. Add one with figures worked out by hand, so that everybody can check what is meant.</source>
        <translation>“{kpi}” has no example. Add one with figures worked out by hand, so that everybody can check what is meant.</translation>
    </message>
    <message>
        <source>An example of “{kpi}” does not hold[: {key} is {found}, not {expected}]. Correct the definition or the example.</source>
        <translation>An example of “{kpi}” does not hold[: {key} is {found}, not {expected}]. Correct the definition or the example.</translation>
    </message>
    <message>
        <source>There is no draft of “{kpi}”. Save one first.</source>
        <translation>There is no draft of “{kpi}”. Save one first.</translation>
    </message>
    <message>
        <source>No change of “{kpi}” waits for approval. Propose its draft first.</source>
        <translation>No change of “{kpi}” waits for approval. Propose its draft first.</translation>
    </message>
    <message>
        <source>A change of the handbook needs a reason that others understand. Write one.</source>
        <translation>A change of the handbook needs a reason that others understand. Write one.</translation>
    </message>
    <message>
        <source>The draft of “{kpi}” says the same as the version in force. Change it, or throw it away.</source>
        <translation>The draft of “{kpi}” says the same as the version in force. Change it, or throw it away.</translation>
    </message>
    <message>
        <source>A new way of counting must not begin on {from}, in the middle of what is judged together ({cadence}). Choose the first day of such a period.</source>
        <translation>A new way of counting must not begin on {from}, in the middle of what is judged together ({cadence}). Choose the first day of such a period.</translation>
    </message>
    <message>
        <source>Nobody is named who approves the change. Choose a person.</source>
        <translation>Nobody is named who approves the change. Choose a person.</translation>
    </message>
    <message>
        <source>The change of “{kpi}” may change figures: somebody else than its author must approve it. Choose another person.</source>
        <translation>The change of “{kpi}” may change figures: somebody else than its author must approve it. Choose another person.</translation>
    </message>
    <message>
        <source>The handbook has changed since the effect of “{kpi}” was looked at. Propose it again.</source>
        <translation>The handbook has changed since the effect of “{kpi}” was looked at. Propose it again.</translation>
    </message>
    <message>
        <source>“{kpi}” is asked for one {field} at a time, which the cockpit does not do. Choose another KPI.</source>
        <translation>“{kpi}” is asked for one {field} at a time, which the cockpit does not do. Choose another KPI.</translation>
    </message>
    <message>
        <source>“{kpi}” cannot end: {users} are computed from it. Change those first.</source>
        <translation>“{kpi}” cannot end: {users} are computed from it. Change those first.</translation>
    </message>
    <message>
        <source>“{name}” is a unit, not a person. Name somebody.</source>
        <translation>“{name}” is a unit, not a person. Name somebody.</translation>
    </message>
    <message>
        <source>“{kpi}” has never had a version {version}. “kpi versions” lists them.</source>
        <translation>“{kpi}” has never had a version {version}. “kpi versions” lists them.</translation>
    </message>
    <message>
        <source>{path} comes from an earlier version of Steelyard and was left as it is. Open it once in the window, which backs it up and brings it up to date.</source>
        <translation>{path} comes from an earlier version of Steelyard and was left as it is. Open it once in the window, which backs it up and brings it up to date.</translation>
    </message>
    <message>
        <source>{path} holds no definitions of Steelyard. Only what Steelyard exported can be read from such a file.</source>
        <translation>{path} holds no definitions of Steelyard. Only what Steelyard exported can be read from such a file.</translation>
    </message>
    <message>
        <source>{path} has no column “id”, so its lines are no definitions. Export the handbook as a table to see the columns.</source>
        <translation>{path} has no column “id”, so its lines are no definitions. Export the handbook as a table to see the columns.</translation>
    </message>
    <message>
        <source>“{kpi}” was defined further up. Keep one of the two lines.</source>
        <translation>“{kpi}” was defined further up. Keep one of the two lines.</translation>
    </message>
    <message>
        <source>{path} is no pack of definitions, or it is damaged. Ask for it again.</source>
        <translation>{path} is no pack of definitions, or it is damaged. Ask for it again.</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} bytes, which no pack of definitions needs. It was not unpacked; ask where it comes from.</source>
        <translation>{path} holds more than {limit} bytes, which no pack of definitions needs. It was not unpacked; ask where it comes from.</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} files. It was not unpacked; ask for fewer definitions.</source>
        <translation>{path} holds more than {limit} files. It was not unpacked; ask for fewer definitions.</translation>
    </message>
    <message>
        <source>“{file}” has no place in a pack of definitions ({path}). Nothing was taken from it; ask where it comes from.</source>
        <translation>“{file}” has no place in a pack of definitions ({path}). Nothing was taken from it; ask where it comes from.</translation>
    </message>
    <message>
        <source>{path} says no sum for {file}, so nobody can tell whether it is whole. Ask for the pack again.</source>
        <translation>{path} says no sum for {file}, so nobody can tell whether it is whole. Ask for the pack again.</translation>
    </message>
    <message>
        <source>{file} in {path} is not what was packed: its sum is another. Ask for the pack again.</source>
        <translation>{file} in {path} is not what was packed: its sum is another. Ask for the pack again.</translation>
    </message>
    <message>
        <source>{file} is missing in {path}. Ask for the pack again.</source>
        <translation>{file} is missing in {path}. Ask for the pack again.</translation>
    </message>
    <message>
        <source>{file} in {path} defines “{kpi}”; a definition lies in the file of its own name. Rename it and pack it again.</source>
        <translation>{file} in {path} defines “{kpi}”; a definition lies in the file of its own name. Rename it and pack it again.</translation>
    </message>
    <message>
        <source>“{kpi}” is in {path} twice. Leave one of them out and pack it again.</source>
        <translation>“{kpi}” is in {path} twice. Leave one of them out and pack it again.</translation>
    </message>
    <message>
        <source>There is no definition in the pack {path}. Name at least one.</source>
        <translation>There is no definition in the pack {path}. Name at least one.</translation>
    </message>
    <message>
        <source>“{kpi}” has a draft already, which was left as it is. Finish it or throw it away, then import again.</source>
        <translation>“{kpi}” has a draft already, which was left as it is. Finish it or throw it away, then import again.</translation>
    </message>
    <message>
        <source>{period} is not over: its last day is {last}. Close it after that.</source>
        <translation>{period} is not over: its last day is {last}. Close it after that.</translation>
    </message>
    <message>
        <source>{period} still settles until {until}: records of it may yet come in. Close it after that day, or close it early and say why.</source>
        <translation>{period} still settles until {until}: records of it may yet come in. Close it after that day, or close it early and say why.</translation>
    </message>
    <message>
        <source>{period} has days that are closed already ({closed}). Its figures stand; open {closed} again if they must change.</source>
        <translation>{period} has days that are closed already ({closed}). Its figures stand; open {closed} again if they must change.</translation>
    </message>
    <message>
        <source>{period} cannot be closed yet: {last} was closed last, and what follows it begins on {from}. Close the periods one after the other.</source>
        <translation>{period} cannot be closed yet: {last} was closed last, and what follows it begins on {from}. Close the periods one after the other.</translation>
    </message>
    <message>
        <source>{period} lies before {first}, which was closed first. Open the closed periods again and begin with {period}, or leave it open.</source>
        <translation>{period} lies before {first}, which was closed first. Open the closed periods again and begin with {period}, or leave it open.</translation>
    </message>
    <message>
        <source>{period} is not closed, so it cannot be opened again.</source>
        <translation>{period} is not closed, so it cannot be opened again.</translation>
    </message>
    <message>
        <source>{period} cannot be opened again before {last}, which was closed after it. Open the last closed period first.</source>
        <translation>{period} cannot be opened again before {last}, which was closed after it. Open the last closed period first.</translation>
    </message>
    <message>
        <source>Nothing was changed: a reason is needed here. Say why; it is kept.</source>
        <translation>Nothing was changed: a reason is needed here. Say why; it is kept.</translation>
    </message>
    <message>
        <source>Closed figures stay as they were written down; nothing was saved. Open the period again, with a reason, if they must change.</source>
        <translation>Closed figures stay as they were written down; nothing was saved. Open the period again, with a reason, if they must change.</translation>
    </message>
    <message>
        <source>The change of “{kpi}” may change figures, so its author must be known: somebody else has to approve it. Choose the author.</source>
        <translation>The change of “{kpi}” may change figures, so its author must be known: somebody else has to approve it. Choose the author.</translation>
    </message>
    <message>
        <source>“{kpi}” is counted from records, so its figures are not typed in. Correct the records instead.</source>
        <translation>“{kpi}” is counted from records, so its figures are not typed in. Correct the records instead.</translation>
    </message>
    <message>
        <source>It has to be known who says this figure, and nobody is chosen. Choose who types it in.</source>
        <translation>It has to be known who says this figure, and nobody is chosen. Choose who types it in.</translation>
    </message>
    <message>
        <source>“{text}” is no figure. Type digits, such as 1200 or 1,200.50.</source>
        <translation>“{text}” is no figure. Type digits, such as 1200 or 1,200.50.</translation>
    </message>
    <message>
        <source>“{text}” does not say out of how many, so teams could not be added up. Type both, such as 4/5.</source>
        <translation>“{text}” does not say out of how many, so teams could not be added up. Type both, such as 4/5.</translation>
    </message>
    <message>
        <source>“{text}” is two figures, and this KPI takes one. Type it without the /.</source>
        <translation>“{text}” is two figures, and this KPI takes one. Type it without the /.</translation>
    </message>
    <message>
        <source>“{text}” is a part of nothing. The figure behind the / must be more than 0.</source>
        <translation>“{text}” is a part of nothing. The figure behind the / must be more than 0.</translation>
    </message>
    <message>
        <source>“{text}” has more than {decimals} decimals, which this KPI does not count. Round it first.</source>
        <translation>“{text}” has more than {decimals} decimals, which this KPI does not count. Round it first.</translation>
    </message>
    <message>
        <source>{node} was not there in {period}, so nobody would count the figure. Type it in where it belongs.</source>
        <translation>{node} was not there in {period}, so nobody would count the figure. Type it in where it belongs.</translation>
    </message>
    <message>
        <source>{period} has not begun yet. A figure of what is still to come is a target; set it there.</source>
        <translation>{period} has not begun yet. A figure of what is still to come is a target; set it there.</translation>
    </message>
    <message>
        <source>{node} has a figure from {from} to {to} already, and these days would be counted twice. Take that one away first.</source>
        <translation>{node} has a figure from {from} to {to} already, and these days would be counted twice. Take that one away first.</translation>
    </message>
    <message>
        <source>“{text}” is no period of this sheet. Write it as in its head, or as 2026-03.</source>
        <translation>“{text}” is no period of this sheet. Write it as in its head, or as 2026-03.</translation>
    </message>
    <message>
        <source>“{text}” lies beyond the last cell of the sheet. Begin further up or further to the left.</source>
        <translation>“{text}” lies beyond the last cell of the sheet. Begin further up or further to the left.</translation>
    </message>
    <message>
        <source>“{kpi}” needs “{needed}”, which is only a draft itself. Propose both together, or have that one approved first.</source>
        <translation>“{kpi}” needs “{needed}”, which is only a draft itself. Propose both together, or have that one approved first.</translation>
    </message>
    <message>
        <source>{path} is no whole JSON file: it breaks off or goes wrong at byte {place}. Export it again.</source>
        <translation>{path} is no whole JSON file: it breaks off or goes wrong at byte {place}. Export it again.</translation>
    </message>
    <message>
        <source>{path} is no manifest of a dbt project: its models or metrics are missing. Name target/semantic_manifest.json of the project.</source>
        <translation>{path} is no manifest of a dbt project: its models or metrics are missing. Name target/semantic_manifest.json of the project.</translation>
    </message>
    <message>
        <source>The project of {path} defines no metric, so there is nothing to take in. Define metrics there, or name another manifest.</source>
        <translation>The project of {path} defines no metric, so there is nothing to take in. Define metrics there, or name another manifest.</translation>
    </message>
    <message>
        <source>The handbook has a KPI called “{metric}” already, which was left as it is. Rename the metric to have both.</source>
        <translation>The handbook has a KPI called “{metric}” already, which was left as it is. Rename the metric to have both.</translation>
    </message>
    <message>
        <source>“{metric}” cannot be the id of a KPI. Rename the metric with small letters, digits and _.</source>
        <translation>“{metric}” cannot be the id of a KPI. Rename the metric with small letters, digits and _.</translation>
    </message>
    <message>
        <source>“{metric}” is of the kind “{type}”, which has no counterpart here. Define the KPI by hand.</source>
        <translation>“{metric}” is of the kind “{type}”, which has no counterpart here. Define the KPI by hand.</translation>
    </message>
    <message>
        <source>“{metric}” counts rows of “{model}”, and none of the records here is called so. Rename the model after the record, or define the KPI by hand.</source>
        <translation>“{metric}” counts rows of “{model}”, and none of the records here is called so. Rename the model after the record, or define the KPI by hand.</translation>
    </message>
    <message>
        <source>The measure “{measure}” of “{metric}” is in no model of the manifest. Compile the project again.</source>
        <translation>The measure “{measure}” of “{metric}” is in no model of the manifest. Compile the project again.</translation>
    </message>
    <message>
        <source>The day by which “{measure}” is counted ({model}) is no field here, and without one “{metric}” cannot be counted. Rename the time dimension after a field of the record.</source>
        <translation>The day by which “{measure}” is counted ({model}) is no field here, and without one “{metric}” cannot be counted. Rename the time dimension after a field of the record.</translation>
    </message>
    <message>
        <source>“{metric}” is taken by “{agg}” ({measure}), which has no counterpart here. Define the KPI by hand.</source>
        <translation>“{metric}” is taken by “{agg}” ({measure}), which has no counterpart here. Define the KPI by hand.</translation>
    </message>
    <message>
        <source>“{metric}” measures “{column}” of “{model}”, which is no field here. Rename the column after a field, or define the KPI by hand.</source>
        <translation>“{metric}” measures “{column}” of “{model}”, which is no field here. Rename the column after a field, or define the KPI by hand.</translation>
    </message>
    <message>
        <source>“{metric}” is worked out by SQL that formulas cannot say: {expression}. Define the KPI by hand.</source>
        <translation>“{metric}” is worked out by SQL that formulas cannot say: {expression}. Define the KPI by hand.</translation>
    </message>
    <message>
        <source>“{metric}” is filtered by what formulas cannot say: {filter}. Leaving it out would give another figure, so the metric was left out.</source>
        <translation>“{metric}” is filtered by what formulas cannot say: {filter}. Leaving it out would give another figure, so the metric was left out.</translation>
    </message>
    <message>
        <source>“{metric}” needs “{input}”, which could not be taken in. See what is said of that one.</source>
        <translation>“{metric}” needs “{input}”, which could not be taken in. See what is said of that one.</translation>
    </message>
    <message>
        <source>“{metric}” takes “{input}” of other days. Define it by hand, as growth or as a difference.</source>
        <translation>“{metric}” takes “{input}” of other days. Define it by hand, as growth or as a difference.</translation>
    </message>
    <message>
        <source>The window of “{metric}” ({window}) is none that can be counted here. Give it in days, weeks, months, quarters or years.</source>
        <translation>The window of “{metric}” ({window}) is none that can be counted here. Give it in days, weeks, months, quarters or years.</translation>
    </message>
    <message>
        <source>“{metric}” goes from one event to the other by “{entity}”, which is no link that both records have here. Define the KPI by hand.</source>
        <translation>“{metric}” goes from one event to the other by “{entity}”, which is no link that both records have here. Define the KPI by hand.</translation>
    </message>
    <message>
        <source>“{metric}” gives no sound formula in any unit: {expression}. Define the KPI by hand.</source>
        <translation>“{metric}” gives no sound formula in any unit: {expression}. Define the KPI by hand.</translation>
    </message>
    <message>
        <source>“{metric}” fills empty periods of “{input}” there; here they stay without a figure. Look at the months without records.</source>
        <translation>“{metric}” fills empty periods of “{input}” there; here they stay without a figure. Look at the months without records.</translation>
    </message>
    <message>
        <source>“{metric}” gives a longer period its {agg} value there; here it is the one at its end. Compare a month before approving it.</source>
        <translation>“{metric}” gives a longer period its {agg} value there; here it is the one at its end. Compare a month before approving it.</translation>
    </message>
    <message>
        <source>“{metric}” only joins events that agree in further properties there; here they need not. Compare a month before approving it.</source>
        <translation>“{metric}” only joins events that agree in further properties there; here they need not. Compare a month before approving it.</translation>
    </message>
    <message>
        <source>“{measure}” of “{metric}” is not added up over time there; here it is. Define it as a standing amount instead.</source>
        <translation>“{measure}” of “{metric}” is not added up over time there; here it is. Define it as a standing amount instead.</translation>
    </message>
    <message>
        <source>{value} is not a multiple of {quantum}, so it cannot be divided exactly. Take {below} or {above}.</source>
        <translation>{value} is not a multiple of {quantum}, so it cannot be divided exactly. Take {below} or {above}.</translation>
    </message>
    <message>
        <source>All weights are 0, so there is nothing to divide by. Give at least one of them a weight above 0.</source>
        <translation>All weights are 0, so there is nothing to divide by. Give at least one of them a weight above 0.</translation>
    </message>
    <message>
        <source>The rows add up to {rows} and the columns to {columns}: the difference is {difference}. Change one side so that both agree.</source>
        <translation>The rows add up to {rows} and the columns to {columns}: the difference is {difference}. Change one side so that both agree.</translation>
    </message>
    <message>
        <source>Amounts above and below zero cannot be divided two ways together when they cancel out or cells are locked or weighed. Divide them apart.</source>
        <translation>Amounts above and below zero cannot be divided two ways together when they cancel out or cells are locked or weighed. Divide them apart.</translation>
    </message>
    <message>
        <source>The smallest possible total is {smallest} because of these locks: {locks}. Nothing was changed; unlock one of them or take a larger total.</source>
        <translation>The smallest possible total is {smallest} because of these locks: {locks}. Nothing was changed; unlock one of them or take a larger total.</translation>
    </message>
    <message>
        <source>Nothing is left to take the difference: {smallest} is locked here by {locks}. Nothing was changed; unlock a figure first.</source>
        <translation>Nothing is left to take the difference: {smallest} is locked here by {locks}. Nothing was changed; unlock a figure first.</translation>
    </message>
    <message>
        <source>The figures below {node} are all 0 by the chosen method, so nothing says how to divide its target. Choose another method for that level.</source>
        <translation>The figures below {node} are all 0 by the chosen method, so nothing says how to divide its target. Choose another method for that level.</translation>
    </message>
    <message>
        <source>The target of {node} is published and stays as it is. Start a revision; it will be published as the next version.</source>
        <translation>The target of {node} is published and stays as it is. Start a revision; it will be published as the next version.</translation>
    </message>
    <message>
        <source>The plan of {node} is at “{from:word}” and cannot go to “{to:word}” from there. A draft is proposed, then published; what is published is revised.</source>
        <translation>The plan of {node} is at “{from:word}” and cannot go to “{to:word}” from there. A draft is proposed, then published; what is published is revised.</translation>
    </message>
    <message>
        <source>The plan of {node} is sent back without a word. Say in a comment what is to be changed.</source>
        <translation>The plan of {node} is sent back without a word. Say in a comment what is to be changed.</translation>
    </message>
    <message>
        <source>The targets below {node} differ from its own by {gap} in {period}, so the plan is not published. Close the gap, or write down why it may stay.</source>
        <translation>The targets below {node} differ from its own by {gap} in {period}, so the plan is not published. Close the gap, or write down why it may stay.</translation>
    </message>
    <message>
        <source>{node} has no target for {period} that could be divided. Set one first, or give a total.</source>
        <translation>{node} has no target for {period} that could be divided. Set one first, or give a total.</translation>
    </message>
    <message>
        <source>{node} is not among those that the target is divided among. Name somebody of the levels of the plan.</source>
        <translation>{node} is not among those that the target is divided among. Name somebody of the levels of the plan.</translation>
    </message>
    <message>
        <source>What was published stays as it was. Start a revision and publish it as the next version.</source>
        <translation>What was published stays as it was. Start a revision and publish it as the next version.</translation>
    </message>
    <message>
        <source>{rows} must take {needed}, but what is open to them[ ({columns})] has room for {room} only[; locked: {locks}]. Unlock a cell or change a total.</source>
        <translation>{rows} must take {needed}, but what is open to them[ ({columns})] has room for {room} only[; locked: {locks}]. Unlock a cell or change a total.</translation>
    </message>
    <message>
        <source>This is not an exported plan: the columns {columns} are missing. Export the plan first and change the figures in that file.</source>
        <translation>This is not an exported plan: the columns {columns} are missing. Export the plan first and change the figures in that file.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the folder, or choose another file.</source>
        <translation>{path} cannot be written. Check the folder, or choose another file.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check the name and that you may read it.</source>
        <translation>{path} cannot be read. Check the name and that you may read it.</translation>
    </message>
    <message>
        <source>“{function}” looks at a KPI as such, not at a computed figure. Put one KPI in square brackets here.</source>
        <translation>“{function}” looks at a KPI as such, not at a computed figure. Put one KPI in square brackets here.</translation>
    </message>
    <message>
        <source>“{text}” is no currency. Write its three letters, such as &apos;USD&apos;.</source>
        <translation>“{text}” is no currency. Write its three letters, such as &apos;USD&apos;.</translation>
    </message>
    <message>
        <source>“{node}” is no person, so nobody knows what it may see. Name a person.</source>
        <translation>“{node}” is no person, so nobody knows what it may see. Name a person.</translation>
    </message>
    <message>
        <source>“{kpi}” has {periods} complete periods in a row, and {least} are needed to see where it goes. Choose shorter periods, or load more of the past.</source>
        <translation>“{kpi}” has {periods} complete periods in a row, and {least} are needed to see where it goes. Choose shorter periods, or load more of the past.</translation>
    </message>
    <message>
        <source>“{method}” cannot be used on these figures: they are too few for a season, or not all of them are above zero. Use “automatic”.</source>
        <translation>“{method}” cannot be used on these figures: they are too few for a season, or not all of them are above zero. Use “automatic”.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as an XLSX workbook: it is damaged, has a password, or is an older .xls. Save it again as .xlsx.</source>
        <translation>“{path}” cannot be read as an XLSX workbook: it is damaged, has a password, or is an older .xls. Save it again as .xlsx.</translation>
    </message>
    <message>
        <source>“{path}” unpacks to more than the limit of {limit}. Divide it into smaller files, or save it as CSV.</source>
        <translation>“{path}” unpacks to more than the limit of {limit}. Divide it into smaller files, or save it as CSV.</translation>
    </message>
    <message>
        <source>Row {line} of the sheet has more than {limit} columns. Delete the cells far to the right.</source>
        <translation>Row {line} of the sheet has more than {limit} columns. Delete the cells far to the right.</translation>
    </message>
    <message>
        <source>The workbook has no sheet[ “{sheet}”] that can be read. It has: {sheets}.</source>
        <translation>The workbook has no sheet[ “{sheet}”] that can be read. It has: {sheets}.</translation>
    </message>
    <message>
        <source>The file is no workbook, so it has no sheet “{sheet}”. Leave the sheet out, or choose the .xlsx file.</source>
        <translation>The file is no workbook, so it has no sheet “{sheet}”. Leave the sheet out, or choose the .xlsx file.</translation>
    </message>
    <message>
        <source>The head of the table has {lines} lines; their texts are read as one.</source>
        <translation>The head of the table has {lines} lines; their texts are read as one.</translation>
    </message>
    <message>
        <source>The formula in “{column}” has no result in the file. Open the file in a spreadsheet program and save it there.</source>
        <translation>The formula in “{column}” has no result in the file. Open the file in a spreadsheet program and save it there.</translation>
    </message>
    <message>
        <source>{node} fails at {letter} of SMART[; {count} in all]. Look at the check of the plan, or write down why it is published all the same.</source>
        <translation>{node} fails at {letter} of SMART[; {count} in all]. Look at the check of the plan, or write down why it is published all the same.</translation>
    </message>
    <message>
        <source>{person} stays in the same team on {day}. Name the team that he or she joins, or another day.</source>
        <translation>{person} stays in the same team on {day}. Name the team that he or she joins, or another day.</translation>
    </message>
    <message>
        <source>{node} is a person. Name the team that somebody is to join.</source>
        <translation>{node} is a person. Name the team that somebody is to join.</translation>
    </message>
    <message>
        <source>The plan of {node} for {period} was never published. Publish it first; letters are of what was agreed.</source>
        <translation>The plan of {node} for {period} was never published. Publish it first; letters are of what was agreed.</translation>
    </message>
    <message>
        <source>{person} has no target from {day} on that could go along. Check the KPI and the plan.</source>
        <translation>{person} has no target from {day} on that could go along. Check the KPI and the plan.</translation>
    </message>
    <message>
        <source>The transfer would change what is locked: {locks}. Unlock it first, or leave the target with the team.</source>
        <translation>The transfer would change what is locked: {locks}. Unlock it first, or leave the target with the team.</translation>
    </message>
    <message>
        <source>{amount} cannot go along: only {rest} is left from that day on. Choose a smaller amount.</source>
        <translation>{amount} cannot go along: only {rest} is left from that day on. Choose a smaller amount.</translation>
    </message>
    <message>
        <source>{amount} cannot leave the team: its own target has only {rest} from that day on. Balance the plan first, or let less go along.</source>
        <translation>{amount} cannot leave the team: its own target has only {rest} from that day on. Balance the plan first, or let less go along.</translation>
    </message>
    <message>
        <source>The workbook holds another plan: {kpi}, {plan}, {period}. Open that plan, or choose its file.</source>
        <translation>The workbook holds another plan: {kpi}, {plan}, {period}. Open that plan, or choose its file.</translation>
    </message>
    <message>
        <source>{cell} is locked[: {reason}]. Nothing was changed there; unlock it first.</source>
        <translation>{cell} is locked[: {reason}]. Nothing was changed there; unlock it first.</translation>
    </message>
    <message>
        <source>Nothing can be cut by “{grain}” here. Use week, month, quarter or year.</source>
        <translation>Nothing can be cut by “{grain}” here. Use week, month, quarter or year.</translation>
    </message>
    <message>
        <source>Line {line} of the calendar file has a day that is none, so nothing was taken in. Correct it, or export the file again.</source>
        <translation>Line {line} of the calendar file has a day that is none, so nothing was taken in. Correct it, or export the file again.</translation>
    </message>
    <message>
        <source>There is no event in this file. Choose an .ics file with holidays.</source>
        <translation>There is no event in this file. Choose an .ics file with holidays.</translation>
    </message>
    <message>
        <source>A forecast follows one KPI of one node. Name one KPI, and leave out the level or name one node.</source>
        <translation>A forecast follows one KPI of one node. Name one KPI, and leave out the level or name one node.</translation>
    </message>
    <message>
        <source>A number that was called stays as it was said. Call another one; it takes the place of the earlier one.</source>
        <translation>A number that was called stays as it was said. Call another one; it takes the place of the earlier one.</translation>
    </message>
    <message>
        <source>A snapshot stays as it was taken; nobody changes or deletes it. Take another one.</source>
        <translation>A snapshot stays as it was taken; nobody changes or deletes it. Take another one.</translation>
    </message>
    <message>
        <source>An adjustment needs a note: others want to know why the number differs from what was called. Write one sentence.</source>
        <translation>An adjustment needs a note: others want to know why the number differs from what was called. Write one sentence.</translation>
    </message>
    <message>
        <source>An adjustment of nothing changes nothing. Give an amount, below zero to take something away.</source>
        <translation>An adjustment of nothing changes nothing. Give an amount, below zero to take something away.</translation>
    </message>
    <message>
        <source>Nobody can promise less than nothing. Call 0 or more; use an adjustment to take something away.</source>
        <translation>Nobody can promise less than nothing. Call 0 or more; use an adjustment to take something away.</translation>
    </message>
    <message>
        <source>“{node}” is not in the organisation in {period}. Choose somebody who is, or another period.</source>
        <translation>“{node}” is not in the organisation in {period}. Choose somebody who is, or another period.</translation>
    </message>
    <message>
        <source>{period} is over; nothing can be called for it any more. Choose a period that is running or still to come.</source>
        <translation>{period} is over; nothing can be called for it any more. Choose a period that is running or still to come.</translation>
    </message>
    <message>
        <source>Nothing was called for “{node}” in {period}, so there is nothing to take back.</source>
        <translation>Nothing was called for “{node}” in {period}, so there is nothing to take back.</translation>
    </message>
    <message>
        <source>There is no snapshot “{snapshot}”. Use its label, its day such as 2026-03-14, “latest” or “now”.</source>
        <translation>There is no snapshot “{snapshot}”. Use its label, its day such as 2026-03-14, “latest” or “now”.</translation>
    </message>
    <message>
        <source>The second snapshot was taken before the first one. Choose the earlier one first.</source>
        <translation>The second snapshot was taken before the first one. Choose the earlier one first.</translation>
    </message>
    <message>
        <source>“{field}” says how an opportunity ended, so it foretells nothing. Leave it out.</source>
        <translation>“{field}” says how an opportunity ended, so it foretells nothing. Leave it out.</translation>
    </message>
    <message>
        <source>“{field}” is rewritten until an opportunity is decided, or nobody knows when it was said, so it would tell the model the outcome. Leave it out.</source>
        <translation>“{field}” is rewritten until an opportunity is decided, or nobody knows when it was said, so it would tell the model the outcome. Leave it out.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Use a name such as owner, product.line or customer.industry, or one of the list&apos;s columns.</source>
        <translation>There is no field “{field}”. Use a name such as owner, product.line or customer.industry, or one of the list&apos;s columns.</translation>
    </message>
    <message>
        <source>This opportunity is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>This opportunity is no longer there: somebody removed it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>An opportunity belongs to a customer. Choose one, or type the name of a new one.</source>
        <translation>An opportunity belongs to a customer. Choose one, or type the name of a new one.</translation>
    </message>
    <message>
        <source>Somebody must own the opportunity. Choose the person who sells it.</source>
        <translation>Somebody must own the opportunity. Choose the person who sells it.</translation>
    </message>
    <message>
        <source>There is no stage “{stage}” in this pipeline. Choose one of the stages on the board.</source>
        <translation>There is no stage “{stage}” in this pipeline. Choose one of the stages on the board.</translation>
    </message>
    <message>
        <source>The stage “{stage}” is no longer used and takes nothing new. Choose another one.</source>
        <translation>The stage “{stage}” is no longer used and takes nothing new. Choose another one.</translation>
    </message>
    <message>
        <source>Every stage needs a name. Name it, or take it away.</source>
        <translation>Every stage needs a name. Name it, or take it away.</translation>
    </message>
    <message>
        <source>Two stages are called “{stage}”. Give one of them another name.</source>
        <translation>Two stages are called “{stage}”. Give one of them another name.</translation>
    </message>
    <message>
        <source>A pipeline needs at least one open stage, one for what is won and one for what is lost.</source>
        <translation>A pipeline needs at least one open stage, one for what is won and one for what is lost.</translation>
    </message>
    <message>
        <source>“{stage}” still holds {count} opportunities. Move them to another stage first; their history stays as it is.</source>
        <translation>“{stage}” still holds {count} opportunities. Move them to another stage first; their history stays as it is.</translation>
    </message>
    <message>
        <source>There is no pipeline “{pipeline}”. Use the name as the board shows it.</source>
        <translation>There is no pipeline “{pipeline}”. Use the name as the board shows it.</translation>
    </message>
    <message>
        <source>This version was sent and stays as the customer has it. Make a new version.</source>
        <translation>This version was sent and stays as the customer has it. Make a new version.</translation>
    </message>
    <message>
        <source>The quote has no lines yet, so there is nothing to send. Add what is offered.</source>
        <translation>The quote has no lines yet, so there is nothing to send. Add what is offered.</translation>
    </message>
    <message>
        <source>The shares add up to {total}, not to 100%. Change one of them.</source>
        <translation>The shares add up to {total}, not to 100%. Change one of them.</translation>
    </message>
    <message>
        <source>“{node}” is no unit that is stored, so it has no working days of its own. Choose a unit, or set the company&apos;s calendar.</source>
        <translation>“{node}” is no unit that is stored, so it has no working days of its own. Choose a unit, or set the company&apos;s calendar.</translation>
    </message>
    <message>
        <source>A target has {fewest} to {most} tiers, not {count}. Take some away or add some.</source>
        <translation>A target has {fewest} to {most} tiers, not {count}. Take some away or add some.</translation>
    </message>
    <message>
        <source>Two tiers would be called “{name}”. Give each one a name of its own.</source>
        <translation>Two tiers would be called “{name}”. Give each one a name of its own.</translation>
    </message>
    <message>
        <source>{command} changes the store, and nobody changes it as another person. Leave --as out.</source>
        <translation>{command} changes the store, and nobody changes it as another person. Leave --as out.</translation>
    </message>
    <message>
        <source>This question is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>This question is no longer there: somebody removed it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>This step does not fit what has been done so far. Look at the question again: somebody may have answered or decided it meanwhile; and nobody is found at fault before being asked.</source>
        <translation>This step does not fit what has been done so far. Look at the question again: somebody may have answered or decided it meanwhile; and nobody is found at fault before being asked.</translation>
    </message>
    <message>
        <source>A few words are needed here, so that everybody understands it later. Write what happened, or what was put right.</source>
        <translation>A few words are needed here, so that everybody understands it later. Write what happened, or what was put right.</translation>
    </message>
    <message>
        <source>Only {person} can explain these entries. Ask {person} to do so.</source>
        <translation>Only {person} can explain these entries. Ask {person} to do so.</translation>
    </message>
    <message>
        <source>A decision needs somebody who takes it. Say who decides: a person who leads a unit above.</source>
        <translation>A decision needs somebody who takes it. Say who decides: a person who leads a unit above.</translation>
    </message>
    <message>
        <source>Nobody decides about his own entries. Leave it to somebody who leads a unit above.</source>
        <translation>Nobody decides about his own entries. Leave it to somebody who leads a unit above.</translation>
    </message>
    <message>
        <source>Only somebody who leads a unit above {person} decides here. Choose that person, or record in the organisation who leads the unit.</source>
        <translation>Only somebody who leads a unit above {person} decides here. Choose that person, or record in the organisation who leads the unit.</translation>
    </message>
    <message>
        <source>This check is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>This check is no longer there: somebody removed it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{result}” is no result of a check. It is right, wrong or unreachable.</source>
        <translation>“{result}” is no result of a check. It is right, wrong or unreachable.</translation>
    </message>
    <message>
        <source>A check is a second pair of eyes: somebody else than the owner of the record must do it.</source>
        <translation>A check is a second pair of eyes: somebody else than the owner of the record must do it.</translation>
    </message>
    <message>
        <source>The check cannot have been done on a day that is still to come. Enter today or an earlier day.</source>
        <translation>The check cannot have been done on a day that is still to come. Enter today or an earlier day.</translation>
    </message>
    <message>
        <source>The thresholds cannot be read. They are one JSON object with the names of rules.</source>
        <translation>The thresholds cannot be read. They are one JSON object with the names of rules.</translation>
    </message>
    <message>
        <source>There is no rule or threshold “{name}”. Use the names that the settings show.</source>
        <translation>There is no rule or threshold “{name}”. Use the names that the settings show.</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number from {least} to {most}. Change it and try again.</source>
        <translation>“{name}” must be a whole number from {least} to {most}. Change it and try again.</translation>
    </message>
    <message>
        <source>The sampling plan cannot be read. It is one JSON object with names and numbers.</source>
        <translation>The sampling plan cannot be read. It is one JSON object with names and numbers.</translation>
    </message>
    <message>
        <source>A sampling plan knows nothing of “{name}”. Use percent, per_person, at_least, within_workdays, callback_percent, callback_days or entities.</source>
        <translation>A sampling plan knows nothing of “{name}”. Use percent, per_person, at_least, within_workdays, callback_percent, callback_days or entities.</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number from {least} to {most}. Change the sampling plan.</source>
        <translation>“{name}” must be a whole number from {least} to {most}. Change the sampling plan.</translation>
    </message>
    <message>
        <source>The rule for effective contacts cannot be read. It is one JSON object.</source>
        <translation>The rule for effective contacts cannot be read. It is one JSON object.</translation>
    </message>
    <message>
        <source>The rule for effective contacts knows nothing of “{name}”. Use least_seconds, needs_duration, outcomes, messages_need_answer, least_note or needs_next.</source>
        <translation>The rule for effective contacts knows nothing of “{name}”. Use least_seconds, needs_duration, outcomes, messages_need_answer, least_note or needs_next.</translation>
    </message>
    <message>
        <source>“{name}” has no value that the rule for effective contacts can use. Give a whole number, true or false, or a list of outcomes.</source>
        <translation>“{name}” has no value that the rule for effective contacts can use. Give a whole number, true or false, or a list of outcomes.</translation>
    </message>
    <message>
        <source>A customer is no longer there: somebody removed or merged it meanwhile. Nothing was changed.</source>
        <translation>A customer is no longer there: somebody removed or merged it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>A customer needs a name. Type what the company is called.</source>
        <translation>A customer needs a name. Type what the company is called.</translation>
    </message>
    <message>
        <source>Nobody is named to have the customer. Choose a person.</source>
        <translation>Nobody is named to have the customer. Choose a person.</translation>
    </message>
    <message>
        <source>There is no customer “{name}”. Use the whole name, or the id that a list shows.</source>
        <translation>There is no customer “{name}”. Use the whole name, or the id that a list shows.</translation>
    </message>
    <message>
        <source>{count} customers are called “{name}”. Use the id that a list shows.</source>
        <translation>{count} customers are called “{name}”. Use the id that a list shows.</translation>
    </message>
    <message>
        <source>Class A must end before class B does. Change one of the two limits.</source>
        <translation>Class A must end before class B does. Change one of the two limits.</translation>
    </message>
    <message>
        <source>A label needs a name. Type a word for it.</source>
        <translation>A label needs a name. Type a word for it.</translation>
    </message>
    <message>
        <source>“{name}” is set by a rule and cannot be set by hand. Choose another label, or change its rule.</source>
        <translation>“{name}” is set by a rule and cannot be set by hand. Choose another label, or change its rule.</translation>
    </message>
    <message>
        <source>There is a label “{name}” already. Give this one another name.</source>
        <translation>There is a label “{name}” already. Give this one another name.</translation>
    </message>
    <message>
        <source>Nobody is named who leaves. Choose the person.</source>
        <translation>Nobody is named who leaves. Choose the person.</translation>
    </message>
    <message>
        <source>Nobody is named who takes over. Choose at least one person.</source>
        <translation>Nobody is named who takes over. Choose at least one person.</translation>
    </message>
    <message>
        <source>The last day is missing. Say until when the customers stay as they are.</source>
        <translation>The last day is missing. Say until when the customers stay as they are.</translation>
    </message>
    <message>
        <source>Who leaves cannot take over. Choose somebody else.</source>
        <translation>Who leaves cannot take over. Choose somebody else.</translation>
    </message>
    <message>
        <source>{customer} is in the pool already. Nothing was changed.</source>
        <translation>{customer} is in the pool already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Giving a customer back needs a reason, so that the next owner knows. Write a few words.</source>
        <translation>Giving a customer back needs a reason, so that the next owner knows. Write a few words.</translation>
    </message>
    <message>
        <source>“{reason}” protects nobody by the rules of the pool. Use one of these: {known}.</source>
        <translation>“{reason}” protects nobody by the rules of the pool. Use one of these: {known}.</translation>
    </message>
    <message>
        <source>The protection would be over already. Choose a day from today on.</source>
        <translation>The protection would be over already. Choose a day from today on.</translation>
    </message>
    <message>
        <source>“{reason}” protects for {days} days at most. Choose a day up to {until}.</source>
        <translation>“{reason}” protects for {days} days at most. Choose a day up to {until}.</translation>
    </message>
    <message>
        <source>{customer} is no longer in the pool: somebody was quicker. Nothing was claimed.</source>
        <translation>{customer} is no longer in the pool: somebody was quicker. Nothing was claimed.</translation>
    </message>
    <message>
        <source>One person may hold {limit} customers and has {held}. Give some back first.</source>
        <translation>One person may hold {limit} customers and has {held}. Give some back first.</translation>
    </message>
    <message>
        <source>One person may claim {limit} customers a day and has claimed {claimed} today. Go on tomorrow.</source>
        <translation>One person may claim {limit} customers a day and has claimed {claimed} today. Go on tomorrow.</translation>
    </message>
    <message>
        <source>{customer} was with this person not long ago and may be claimed again from {from} on. Others may claim it now.</source>
        <translation>{customer} was with this person not long ago and may be claimed again from {from} on. Others may claim it now.</translation>
    </message>
    <message>
        <source>The rules cannot be read: they are a JSON object, as “pool rules” prints it. Nothing was changed.</source>
        <translation>The rules cannot be read: they are a JSON object, as “pool rules” prints it. Nothing was changed.</translation>
    </message>
    <message>
        <source>A visit belongs to a customer. Choose one, or type the name of a new one.</source>
        <translation>A visit belongs to a customer. Choose one, or type the name of a new one.</translation>
    </message>
    <message>
        <source>It is not known who was there. Choose the person, or say once who works at this computer.</source>
        <translation>It is not known who was there. Choose the person, or say once who works at this computer.</translation>
    </message>
    <message>
        <source>What came of it is missing. Choose whether you spoke with them.</source>
        <translation>What came of it is missing. Choose whether you spoke with them.</translation>
    </message>
    <message>
        <source>What is next, and when? Write the next step with its day, or say that nothing further is agreed.</source>
        <translation>What is next, and when? Write the next step with its day, or say that nothing further is agreed.</translation>
    </message>
    <message>
        <source>This day has not come yet. Plan the visit instead of logging it.</source>
        <translation>This day has not come yet. Plan the visit instead of logging it.</translation>
    </message>
    <message>
        <source>The next step would lie before the visit. Choose a later day for it.</source>
        <translation>The next step would lie before the visit. Choose a later day for it.</translation>
    </message>
    <message>
        <source>This task is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>This task is no longer there: somebody removed it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>Say why: whoever reads the list later will ask. A few words are enough.</source>
        <translation>Say why: whoever reads the list later will ask. A few words are enough.</translation>
    </message>
    <message>
        <source>Until when shall it be quiet? Choose a day after today.</source>
        <translation>Until when shall it be quiet? Choose a day after today.</translation>
    </message>
    <message>
        <source>What is to be done? Write it in a few words.</source>
        <translation>What is to be done? Write it in a few words.</translation>
    </message>
    <message>
        <source>This person is no longer in the store. Choose somebody else.</source>
        <translation>This person is no longer in the store. Choose somebody else.</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {most} MB are kept with a store. Make it smaller, or keep a link to it in the note.</source>
        <translation>The file has {size} MB; at most {most} MB are kept with a store. Make it smaller, or keep a link to it in the note.</translation>
    </message>
    <message>
        <source>This order is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>This order is no longer there: somebody removed it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>The order has no amount yet, so there is nothing to divide. Enter its amount first.</source>
        <translation>The order has no amount yet, so there is nothing to divide. Enter its amount first.</translation>
    </message>
    <message>
        <source>The instalments add up to {total}, not to 100%. Change one of them.</source>
        <translation>The instalments add up to {total}, not to 100%. Change one of them.</translation>
    </message>
    <message>
        <source>Every instalment needs the day on which it is due.</source>
        <translation>Every instalment needs the day on which it is due.</translation>
    </message>
    <message>
        <source>This order has {count} receivables already. Change or remove them before planning anew.</source>
        <translation>This order has {count} receivables already. Change or remove them before planning anew.</translation>
    </message>
    <message>
        <source>Who paid? Choose the customer.</source>
        <translation>Who paid? Choose the customer.</translation>
    </message>
    <message>
        <source>How much was paid? Enter an amount above zero.</source>
        <translation>How much was paid? Enter an amount above zero.</translation>
    </message>
    <message>
        <source>On which day did the money arrive? Choose it.</source>
        <translation>On which day did the money arrive? Choose it.</translation>
    </message>
    <message>
        <source>This payment is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>This payment is no longer there: somebody removed it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>This receivable is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>This receivable is no longer there: somebody removed it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing of this receivable is open any more, so there is nothing to write off.</source>
        <translation>Nothing of this receivable is open any more, so there is nothing to write off.</translation>
    </message>
    <message>
        <source>The payment has only {left} left to allocate. Lower one of the parts.</source>
        <translation>The payment has only {left} left to allocate. Lower one of the parts.</translation>
    </message>
    <message>
        <source>Only {open} of this receivable is open. Lower the part for it; the rest stays on the payment.</source>
        <translation>Only {open} of this receivable is open. Lower the part for it; the rest stays on the payment.</translation>
    </message>
    <message>
        <source>It is owed in {owed} and was paid in {paid}. Only the same currency can be allocated.</source>
        <translation>It is owed in {owed} and was paid in {paid}. Only the same currency can be allocated.</translation>
    </message>
    <message>
        <source>This lead is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>This lead is no longer there: somebody removed it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>This lead has become an opportunity already. Go on there.</source>
        <translation>This lead has become an opportunity already. Go on there.</translation>
    </message>
    <message>
        <source>This record is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>This record is no longer there: somebody removed it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{field}” is missing; without it nobody knows what this is. Fill it in.</source>
        <translation>“{field}” is missing; without it nobody knows what this is. Fill it in.</translation>
    </message>
    <message>
        <source>“{field}” is below zero. Enter it as a positive number.</source>
        <translation>“{field}” is below zero. Enter it as a positive number.</translation>
    </message>
    <message>
        <source>“{second}” lies before “{first}”. Change one of the two days.</source>
        <translation>“{second}” lies before “{first}”. Change one of the two days.</translation>
    </message>
    <message>
        <source>“{field}” goes from 0 to {most}. Enter it within that.</source>
        <translation>“{field}” goes from 0 to {most}. Enter it within that.</translation>
    </message>
    <message>
        <source>{count} of “{entity}” hang on it, so it stays. Remove or move them first.</source>
        <translation>{count} of “{entity}” hang on it, so it stays. Remove or move them first.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>day of signing</source>
        <translation>day of signing</translation>
    </message>
    <message>
        <source>day of shipping</source>
        <translation>day of shipping</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>day of issue</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>due day</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>day of receipt</translation>
    </message>
    <message>
        <source>day of maturity</source>
        <translation>day of maturity</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>day of settlement</source>
        <translation>day of settlement</translation>
    </message>
    <message>
        <source>first day of the term</source>
        <translation>first day of the term</translation>
    </message>
    <message>
        <source>last day of the term</source>
        <translation>last day of the term</translation>
    </message>
    <message>
        <source>label of a customer</source>
        <translation>label of a customer</translation>
    </message>
    <message>
        <source>question to an entry</source>
        <translation>question to an entry</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>reported deal</source>
        <translation>reported deal</translation>
    </message>
    <message>
        <source>line of a quote</source>
        <translation>line of a quote</translation>
    </message>
    <message>
        <source>product of an opportunity</source>
        <translation>product of an opportunity</translation>
    </message>
    <message>
        <source>point of a checklist</source>
        <translation>point of a checklist</translation>
    </message>
    <message>
        <source>opportunity of a snapshot</source>
        <translation>opportunity of a snapshot</translation>
    </message>
    <message>
        <source>clash of deals</source>
        <translation>clash of deals</translation>
    </message>
    <message>
        <source>There is no product “{name}”. Write its name as it is on file.</source>
        <translation>There is no product “{name}”. Write its name as it is on file.</translation>
    </message>
    <message>
        <source>The rules for reported deals cannot be read at “{name}”. Days are whole numbers, and “who” is everybody or owners. Nothing was changed.</source>
        <translation>The rules for reported deals cannot be read at “{name}”. Days are whole numbers, and “who” is everybody or owners. Nothing was changed.</translation>
    </message>
    <message>
        <source>A deal is reported for a customer. Choose one, or type what it is called.</source>
        <translation>A deal is reported for a customer. Choose one, or type what it is called.</translation>
    </message>
    <message>
        <source>A deal is reported for somebody. Choose the person whom it protects.</source>
        <translation>A deal is reported for somebody. Choose the person whom it protects.</translation>
    </message>
    <message>
        <source>This deal is taken[ until {until}]: somebody else has reported it. Nothing was reported; try again when the term is over, or talk to your manager.</source>
        <translation>This deal is taken[ until {until}]: somebody else has reported it. Nothing was reported; try again when the term is over, or talk to your manager.</translation>
    </message>
    <message>
        <source>This person has reported the deal already[, until {until}]. Extend that report instead.</source>
        <translation>This person has reported the deal already[, until {until}]. Extend that report instead.</translation>
    </message>
    <message>
        <source>This person had the deal not long ago and may report it again from {from} on. Others may report it now.</source>
        <translation>This person had the deal not long ago and may report it again from {from} on. Others may report it now.</translation>
    </message>
    <message>
        <source>{customer} belongs to somebody else, and by the rules only the owner reports deals of a customer. Nothing was reported.</source>
        <translation>{customer} belongs to somebody else, and by the rules only the owner reports deals of a customer. Nothing was reported.</translation>
    </message>
    <message>
        <source>This report is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>This report is no longer there: somebody removed it meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>This report is no longer in force: its term is over or it was given back. Report the deal anew.</source>
        <translation>This report is no longer in force: its term is over or it was given back. Report the deal anew.</translation>
    </message>
    <message>
        <source>Only whoever reported a deal, or a head above, changes the report. Nothing was changed.</source>
        <translation>Only whoever reported a deal, or a head above, changes the report. Nothing was changed.</translation>
    </message>
    <message>
        <source>By the rules a report is extended {times} times at most, and this one has been. It ends on {until}.</source>
        <translation>By the rules a report is extended {times} times at most, and this one has been. It ends on {until}.</translation>
    </message>
    <message>
        <source>Say in a few words why: it is kept with the decision. Nothing was decided.</source>
        <translation>Say in a few words why: it is kept with the decision. Nothing was decided.</translation>
    </message>
    <message>
        <source>Nobody has said who works here, and a decision carries a name. Choose yourself under “Who works here” and decide then.</source>
        <translation>Nobody has said who works here, and a decision carries a name. Choose yourself under “Who works here” and decide then.</translation>
    </message>
    <message>
        <source>Only a head above {person} decides about it. Nothing was changed.</source>
        <translation>Only a head above {person} decides about it. Nothing was changed.</translation>
    </message>
    <message>
        <source>This clash is no longer there: somebody took it back. Nothing was decided.</source>
        <translation>This clash is no longer there: somebody took it back. Nothing was decided.</translation>
    </message>
    <message>
        <source>This clash was decided already. Undo the decision to decide it anew.</source>
        <translation>This clash was decided already. Undo the decision to decide it anew.</translation>
    </message>
    <message>
        <source>Nobody decides a clash of his own. Ask the head above.</source>
        <translation>Nobody decides a clash of his own. Ask the head above.</translation>
    </message>
    <message>
        <source>This quote belongs to no opportunity, so there is no card to open. It came with a file; name its opportunity there.</source>
        <translation>This quote belongs to no opportunity, so there is no card to open. It came with a file; name its opportunity there.</translation>
    </message>
    <message>
        <source>{person} works for the company no more on {day} and joins no other team. Leave the team out: the target then stays, without an owner, with the team that was left.</source>
        <translation>{person} works for the company no more on {day} and joins no other team. Leave the team out: the target then stays, without an owner, with the team that was left.</translation>
    </message>
</context>
<context>
    <name>ExampleText</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Example %1</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ holds</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>✗ does not hold</source>
        <translation>✗ does not hold</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>the company</translation>
    </message>
    <message>
        <source>nobody&apos;s records</source>
        <translation>nobody&apos;s records</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gives</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Visits of the day</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>seen in all</source>
        <translation>seen in all</translation>
    </message>
    <message numerus="yes">
        <source>%n effective</source>
        <translation>
            <numerusform>%n effective</numerusform>
            <numerusform>%n effective</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers seen in time</source>
        <translation>Customers seen in time</translation>
    </message>
    <message>
        <source>by their class</source>
        <translation>by their class</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>attained</source>
        <translation>attained</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Gap %1</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message numerus="yes">
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>seen %n day ago</numerusform>
            <numerusform>seen %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>never seen</translation>
    </message>
    <message>
        <source>missed on %1</source>
        <translation>missed on %1</translation>
    </message>
    <message>
        <source>without a plan</source>
        <translation>without a plan</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Spoke with them</source>
        <translation>Spoke with them</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Nobody there</translation>
    </message>
    <message>
        <source>Left word</source>
        <translation>Left word</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Turned away</translation>
    </message>
    <message>
        <source>Wrong contact</source>
        <translation>Wrong contact</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Second contact</source>
        <translation>Second contact</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Second order</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Receivable</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Goes to the pool</source>
        <translation>Goes to the pool</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>too little of the past is known</source>
        <translation>too little of the past is known</translation>
    </message>
    <message>
        <source>the period is over</source>
        <translation>the period is over</translation>
    </message>
    <message>
        <source>the past has a gap</source>
        <translation>the past has a gap</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>no signal</translation>
    </message>
    <message>
        <source>too few decided</source>
        <translation>too few decided</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Gap %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>Commit, called</source>
        <translation>Commit, called</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) missing</source>
        <translation>
            <numerusform>%n call missing</numerusform>
            <numerusform>%n calls missing</numerusform>
        </translation>
    </message>
    <message>
        <source>adjusted by %1</source>
        <translation>adjusted by %1</translation>
    </message>
    <message>
        <source>By the win model</source>
        <translation>By the win model</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>By the past alone</source>
        <translation>By the past alone</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Open %1 for a gap of %2</source>
        <translation>Open %1 for a gap of %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>Open, expected</source>
        <translation>Open, expected</translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(s) in all</source>
        <translation>
            <numerusform>%n open opportunity in all</numerusform>
            <numerusform>%n open opportunitys in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Win model</source>
        <translation>Win model</translation>
    </message>
    <message>
        <source>Learned from %1 decided opportunities, %2 of them won</source>
        <translation>Learned from %1 decided opportunities, %2 of them won</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Best case</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Weighted</translation>
    </message>
    <message>
        <source>Best case, called</source>
        <translation>Best case, called</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message numerus="yes">
        <source>%n open without an expected day</source>
        <translation>
            <numerusform>%n open without an expected day</numerusform>
            <numerusform>%n open without an expected day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue (%1)</source>
        <translation>
            <numerusform>%n overdue (%1)</numerusform>
            <numerusform>%n overdue (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a currency without a rate</source>
        <translation>
            <numerusform>%n in a currency without a rate</numerusform>
            <numerusform>%n in a currency without a rate</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the number</source>
        <translation>History of the number</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Won and committed</source>
        <translation>Won and committed</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Pulled in</source>
        <translation>Pulled in</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Pushed out</source>
        <translation>Pushed out</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Given away</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunitys</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>FormulaSentence</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 of the %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>there is a value for %1</source>
        <translation>there is a value for %1</translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation>it is not so that %1</translation>
    </message>
    <message>
        <source>the %1 is %2</source>
        <translation>the %1 is %2</translation>
    </message>
    <message>
        <source>the %1 is not %2</source>
        <translation>the %1 is not %2</translation>
    </message>
    <message>
        <source>the %1 is before %2</source>
        <translation>the %1 is before %2</translation>
    </message>
    <message>
        <source>the %1 is below %2</source>
        <translation>the %1 is below %2</translation>
    </message>
    <message>
        <source>the %1 is not after %2</source>
        <translation>the %1 is not after %2</translation>
    </message>
    <message>
        <source>the %1 is at most %2</source>
        <translation>the %1 is at most %2</translation>
    </message>
    <message>
        <source>the %1 is after %2</source>
        <translation>the %1 is after %2</translation>
    </message>
    <message>
        <source>the %1 is above %2</source>
        <translation>the %1 is above %2</translation>
    </message>
    <message>
        <source>the %1 is not before %2</source>
        <translation>the %1 is not before %2</translation>
    </message>
    <message>
        <source>the %1 is at least %2</source>
        <translation>the %1 is at least %2</translation>
    </message>
    <message>
        <source>the %1 lies between %2 and %3</source>
        <translation>the %1 lies between %2 and %3</translation>
    </message>
    <message>
        <source>there is no value for %1</source>
        <translation>there is no value for %1</translation>
    </message>
    <message>
        <source>the %1 contains %2</source>
        <translation>the %1 contains %2</translation>
    </message>
    <message>
        <source>the %1 is one of %2</source>
        <translation>the %1 is one of %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>the first %1</translation>
    </message>
    <message>
        <source>%1 (only where %2)</source>
        <translation>%1 (only where %2)</translation>
    </message>
    <message>
        <source>%2 if %1, otherwise %3</source>
        <translation>%2 if %1, otherwise %3</translation>
    </message>
    <message>
        <source>the days from %1 to %2</source>
        <translation>the days from %1 to %2</translation>
    </message>
    <message>
        <source>the hours from %1 to %2</source>
        <translation>the hours from %1 to %2</translation>
    </message>
    <message>
        <source>the working days from %1 to %2</source>
        <translation>the working days from %1 to %2</translation>
    </message>
    <message>
        <source>%1 of the period before</source>
        <translation>%1 of the period before</translation>
    </message>
    <message>
        <source>%1 of a year before</source>
        <translation>%1 of a year before</translation>
    </message>
    <message>
        <source>the target of %1</source>
        <translation>the target of %1</translation>
    </message>
    <message>
        <source>%1 at the beginning of the period</source>
        <translation>%1 at the beginning of the period</translation>
    </message>
    <message>
        <source>%1 at the end of the period</source>
        <translation>%1 at the end of the period</translation>
    </message>
    <message>
        <source>%1 whose %2 lies in the period</source>
        <translation>%1 whose %2 lies in the period</translation>
    </message>
    <message>
        <source>%1 (only those where %2)</source>
        <translation>%1 (only those where %2)</translation>
    </message>
    <message>
        <source>the total %1 of the %2</source>
        <translation>the total %1 of the %2</translation>
    </message>
    <message>
        <source>the number of %1</source>
        <translation>the number of %1</translation>
    </message>
    <message>
        <source>the average of %1 over the %2</source>
        <translation>the average of %1 over the %2</translation>
    </message>
    <message>
        <source>the smallest %1 among the %2</source>
        <translation>the smallest %1 among the %2</translation>
    </message>
    <message>
        <source>the largest %1 among the %2</source>
        <translation>the largest %1 among the %2</translation>
    </message>
    <message>
        <source>the number of different %1 among the %2</source>
        <translation>the number of different %1 among the %2</translation>
    </message>
    <message>
        <source>the middle value (median) of %1 over the %2</source>
        <translation>the middle value (median) of %1 over the %2</translation>
    </message>
    <message>
        <source>the value of %1 that %3% of the %2 do not exceed</source>
        <translation>the value of %1 that %3% of the %2 do not exceed</translation>
    </message>
    <message>
        <source>the share of %1 in that of the unit above</source>
        <translation>the share of %1 in that of the unit above</translation>
    </message>
    <message>
        <source>%1 of the unit above</source>
        <translation>%1 of the unit above</translation>
    </message>
    <message>
        <source>the place by %1 among its peers</source>
        <translation>the place by %1 among its peers</translation>
    </message>
    <message>
        <source>the part of %1 that is still there after %2</source>
        <translation>the part of %1 that is still there after %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>the people in post at the end of the period</source>
        <translation>the people in post at the end of the period</translation>
    </message>
    <message>
        <source>the people in post at the end of the period whose role is %1</source>
        <translation>the people in post at the end of the period whose role is %1</translation>
    </message>
</context>
<context>
    <name>FunnelWords</name>
    <message>
        <source>%L1–%L2%</source>
        <translation>%L1–%L2%</translation>
    </message>
    <message>
        <source>%1 of %2 went on</source>
        <translation>%1 of %2 went on</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>half of them within %1</source>
        <translation>half of them within %1</translation>
    </message>
    <message>
        <source>The bottleneck is %1: %2 of %3 went on. Five points more there would bring %4, with all else as it is.</source>
        <translation>The bottleneck is %1: %2 of %3 went on. Five points more there would bring %4, with all else as it is.</translation>
    </message>
    <message>
        <source>%1 (by chance?)</source>
        <translation>%1 (by chance?)</translation>
    </message>
</context>
<context>
    <name>HandOverText</name>
    <message>
        <source>Hand-over of %1</source>
        <translation>Hand-over of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunities (%1)</source>
        <translation>
            <numerusform>%n open opportunity (%1)</numerusform>
            <numerusform>%n open opportunities (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tasks</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open quotes (%1)</source>
        <translation>
            <numerusform>%n open quote (%1)</numerusform>
            <numerusform>%n open quotes (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid receivables (%1)</source>
        <translation>
            <numerusform>%n unpaid receivable (%1)</numerusform>
            <numerusform>%n unpaid receivables (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Quoted</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Handed over by: %1</source>
        <translation>Handed over by: %1</translation>
    </message>
    <message>
        <source>Taken over by: %1</source>
        <translation>Taken over by: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Witnessed by the manager</source>
        <translation>Witnessed by the manager</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Last day: %1</translation>
    </message>
    <message>
        <source>From the day after, everything above is in the hands of those named.</source>
        <translation>From the day after, everything above is in the hands of those named.</translation>
    </message>
    <message numerus="yes">
        <source>%n open leads</source>
        <translation>
            <numerusform>%n open lead</numerusform>
            <numerusform>%n open leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported deals</source>
        <translation>
            <numerusform>%n reported deal</numerusform>
            <numerusform>%n reported deals</numerusform>
        </translation>
    </message>
    <message>
        <source>leaves %1 after %2</source>
        <translation>leaves %1 after %2</translation>
    </message>
</context>
<context>
    <name>HandbookPrint</name>
    <message>
        <source>KPI handbook</source>
        <translation>KPI handbook</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s)</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPIs</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>What the program computes</source>
        <translation>What the program computes</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>Counting rules</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>How it can mislead</source>
        <translation>How it can mislead</translation>
    </message>
    <message>
        <source>What it hangs together with</source>
        <translation>What it hangs together with</translation>
    </message>
    <message>
        <source>A worked example</source>
        <translation>A worked example</translation>
    </message>
</context>
<context>
    <name>HandbookSheets</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>What the program computes</source>
        <translation>What the program computes</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>Counting rules</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>What it does differently</source>
        <translation>What it does differently</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>How it can mislead</source>
        <translation>How it can mislead</translation>
    </message>
    <message>
        <source>So never read it without</source>
        <translation>So never read it without</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>In force to</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Discussed in</source>
        <translation>Discussed in</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>since ever</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>comes with the program</translation>
    </message>
</context>
<context>
    <name>KpiSentence</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, as it stands at the end of the period</source>
        <translation>%1, as it stands at the end of the period</translation>
    </message>
    <message>
        <source>%1, as it stands at the beginning of the period</source>
        <translation>%1, as it stands at the beginning of the period</translation>
    </message>
    <message>
        <source>%1, on the average day of the period</source>
        <translation>%1, on the average day of the period</translation>
    </message>
    <message>
        <source>%1, on the average of the days it was recorded</source>
        <translation>%1, on the average of the days it was recorded</translation>
    </message>
    <message>
        <source>%1, on its lowest day of the period</source>
        <translation>%1, on its lowest day of the period</translation>
    </message>
    <message>
        <source>%1, on its highest day of the period</source>
        <translation>%1, on its highest day of the period</translation>
    </message>
    <message>
        <source>counted only where %1</source>
        <translation>counted only where %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>ten days</source>
        <translation>ten days</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>a year before</translation>
    </message>
    <message>
        <source>in the period before</source>
        <translation>in the period before</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) before</source>
        <translation>
            <numerusform>%n period before</numerusform>
            <numerusform>%n periods before</numerusform>
        </translation>
    </message>
    <message>
        <source>credited to whoever owns the record on that day, and to the team of that day</source>
        <translation>credited to whoever owns the record on that day, and to the team of that day</translation>
    </message>
    <message>
        <source>credited to whoever created the record, and to the team of that day</source>
        <translation>credited to whoever created the record, and to the team of that day</translation>
    </message>
    <message>
        <source>credited to whoever closed it, and to the team of that day</source>
        <translation>credited to whoever closed it, and to the team of that day</translation>
    </message>
    <message>
        <source>credited to everybody who took part, each once</source>
        <translation>credited to everybody who took part, each once</translation>
    </message>
    <message>
        <source>credited to the owner on that day, and to the team of that day; a later hand-over changes nothing</source>
        <translation>credited to the owner on that day, and to the team of that day; a later hand-over changes nothing</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Counted: %1.</translation>
    </message>
    <message>
        <source>Out of: %1.</source>
        <translation>Out of: %1.</translation>
    </message>
    <message>
        <source>Counted: %1, where it followed within %2.</source>
        <translation>Counted: %1, where it followed within %2.</translation>
    </message>
    <message>
        <source>%1, added up since the beginning of the %2</source>
        <translation>%1, added up since the beginning of the %2</translation>
    </message>
    <message>
        <source>%1, over the last %2 that end with the period</source>
        <translation>%1, over the last %2 that end with the period</translation>
    </message>
    <message>
        <source>%1, over all days up to the end of the period</source>
        <translation>%1, over all days up to the end of the period</translation>
    </message>
    <message>
        <source>%1, less what it was %2</source>
        <translation>%1, less what it was %2</translation>
    </message>
    <message>
        <source>The change of %1 against what it was %2, in percent of that</source>
        <translation>The change of %1 against what it was %2, in percent of that</translation>
    </message>
    <message>
        <source>%1 ÷ that of the whole company</source>
        <translation>%1 ÷ that of the whole company</translation>
    </message>
    <message>
        <source>%1 ÷ that of the unit above</source>
        <translation>%1 ÷ that of the unit above</translation>
    </message>
    <message>
        <source>%1 ÷ the target that was set for it</source>
        <translation>%1 ÷ the target that was set for it</translation>
    </message>
    <message>
        <source>the %1 is %2</source>
        <translation>the %1 is %2</translation>
    </message>
    <message>
        <source>Of those who were there when the period began: %1</source>
        <translation>Of those who were there when the period began: %1</translation>
    </message>
    <message>
        <source>The %1 largest ÷ all of: %2</source>
        <translation>The %1 largest ÷ all of: %2</translation>
    </message>
    <message>
        <source>How many of those below reach %1 in %2</source>
        <translation>How many of those below reach %1 in %2</translation>
    </message>
    <message>
        <source>The mean of %1 of those below, each counting once</source>
        <translation>The mean of %1 of those below, each counting once</translation>
    </message>
    <message>
        <source>The place in %1 among those beside it, the best first</source>
        <translation>The place in %1 among those beside it, the best first</translation>
    </message>
    <message>
        <source>The latest of: %1</source>
        <translation>The latest of: %1</translation>
    </message>
    <message>
        <source>Of the opportunities that entered a stage, those that went on within %1</source>
        <translation>Of the opportunities that entered a stage, those that went on within %1</translation>
    </message>
    <message>
        <source>%1 of 100 points: %2</source>
        <translation>%1 of 100 points: %2</translation>
    </message>
    <message>
        <source>Typed in, with what proves it</source>
        <translation>Typed in, with what proves it</translation>
    </message>
</context>
<context>
    <name>KpiWords</name>
    <message>
        <source>Acquisition</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategic</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Execution</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>weekly</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>quarterly</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>money, %1</source>
        <translation>money, %1</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>higher is better</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lower is better</translation>
    </message>
    <message>
        <source>best within a band</source>
        <translation>best within a band</translation>
    </message>
    <message>
        <source>neither better nor worse</source>
        <translation>neither better nor worse</translation>
    </message>
    <message>
        <source>Out of nothing there is no figure (÷0).</source>
        <translation>Out of nothing there is no figure (÷0).</translation>
    </message>
    <message>
        <source>Out of nothing it is 0.</source>
        <translation>Out of nothing it is 0.</translation>
    </message>
    <message>
        <source>Out of nothing it is 100%.</source>
        <translation>Out of nothing it is 100%.</translation>
    </message>
    <message>
        <source>Out of nothing it does not apply (n/a).</source>
        <translation>Out of nothing it does not apply (n/a).</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Computed from</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Drives</translation>
    </message>
    <message>
        <source>Driven by</source>
        <translation>Driven by</translation>
    </message>
    <message>
        <source>Kept honest by</source>
        <translation>Kept honest by</translation>
    </message>
    <message>
        <source>Keeps honest</source>
        <translation>Keeps honest</translation>
    </message>
    <message>
        <source>Read beside</source>
        <translation>Read beside</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Has as parts</source>
        <translation>Has as parts</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Both periods are converted by the average rates of the later one.</source>
        <translation>Both periods are converted by the average rates of the later one.</translation>
    </message>
    <message>
        <source>Other currencies count by the rate at the end of the period.</source>
        <translation>Other currencies count by the rate at the end of the period.</translation>
    </message>
    <message>
        <source>Other currencies count by the average rate of the period.</source>
        <translation>Other currencies count by the average rate of the period.</translation>
    </message>
    <message>
        <source>Other currencies count by the rates of the budget.</source>
        <translation>Other currencies count by the rates of the budget.</translation>
    </message>
    <message>
        <source>It hangs together with no other KPI. Say what it drives, or ask whether anybody needs it.</source>
        <translation>It hangs together with no other KPI. Say what it drives, or ask whether anybody needs it.</translation>
    </message>
    <message>
        <source>No KPI of daily work leads to it, so nobody knows what to do about it. Name one that drives it.</source>
        <translation>No KPI of daily work leads to it, so nobody knows what to do about it. Name one that drives it.</translation>
    </message>
    <message>
        <source>Nothing keeps this activity honest. Give it a counter-KPI before anybody is paid by it.</source>
        <translation>Nothing keeps this activity honest. Give it a counter-KPI before anybody is paid by it.</translation>
    </message>
    <message>
        <source>It names “%1”, which the handbook does not have.</source>
        <translation>It names “%1”, which the handbook does not have.</translation>
    </message>
</context>
<context>
    <name>LabelTones</name>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Target letter</source>
        <translation>Target letter</translation>
    </message>
    <message>
        <source>Version %1, published on %2. SHA-256 of its figures: %3</source>
        <translation>Version %1, published on %2. SHA-256 of its figures: %3</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Stretch</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Agreed with</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>Published all the same because</source>
        <translation>Published all the same because</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Signature of who is responsible, and day</source>
        <translation>Signature of who is responsible, and day</translation>
    </message>
    <message>
        <source>Signature of who it is agreed with, and day</source>
        <translation>Signature of who it is agreed with, and day</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tier %1</translation>
    </message>
</context>
<context>
    <name>ManualText</name>
    <message>
        <source>Nobody typed anything in here.</source>
        <translation>Nobody typed anything in here.</translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <translation>Somebody unnamed</translation>
    </message>
    <message>
        <source>%1 typed %2 on %3</source>
        <translation>%1 typed %2 on %3</translation>
    </message>
    <message>
        <source>%1 took the figure away on %2</source>
        <translation>%1 took the figure away on %2</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>Proved by: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were not kept:</source>
        <translation>
            <numerusform>%n figure was not kept:</numerusform>
            <numerusform>%n figures were not kept:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>turned positive</source>
        <translation>turned positive</translation>
    </message>
    <message>
        <source>turned negative</source>
        <translation>turned negative</translation>
    </message>
    <message>
        <source>smaller loss</source>
        <translation>smaller loss</translation>
    </message>
    <message>
        <source>larger loss</source>
        <translation>larger loss</translation>
    </message>
</context>
<context>
    <name>PaceStatus</name>
    <message>
        <source>Ahead</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Too early</translation>
    </message>
</context>
<context>
    <name>PlanGap</name>
    <message>
        <source>adds up</source>
        <translation>adds up</translation>
    </message>
    <message>
        <source>not divided</source>
        <translation>not divided</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>from below</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Base target</source>
        <translation>Base target</translation>
    </message>
    <message>
        <source>Stretch target</source>
        <translation>Stretch target</translation>
    </message>
    <message>
        <source>Challenge target</source>
        <translation>Challenge target</translation>
    </message>
    <message>
        <source>Plan in force</source>
        <translation>Plan in force</translation>
    </message>
    <message>
        <source>As published, version %1</source>
        <translation>As published, version %1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>typed in</translation>
    </message>
    <message>
        <source>given by a division</source>
        <translation>given by a division</translation>
    </message>
    <message>
        <source>overridden by hand</source>
        <translation>overridden by hand</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Evenly</translation>
    </message>
    <message>
        <source>By weights</source>
        <translation>By weights</translation>
    </message>
    <message>
        <source>By history</source>
        <translation>By history</translation>
    </message>
    <message>
        <source>Last year plus growth</source>
        <translation>Last year plus growth</translation>
    </message>
    <message>
        <source>By potential</source>
        <translation>By potential</translation>
    </message>
    <message>
        <source>By people and their ramp</source>
        <translation>By people and their ramp</translation>
    </message>
    <message>
        <source>Industry baseline plus growth</source>
        <translation>Industry baseline plus growth</translation>
    </message>
    <message>
        <source>Like another plan</source>
        <translation>Like another plan</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>divided</translation>
    </message>
    <message>
        <source>taken from a file</source>
        <translation>taken from a file</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copied</translation>
    </message>
    <message>
        <source>taken from a scenario</source>
        <translation>taken from a scenario</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>of the demo company</source>
        <translation>of the demo company</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>nobody of the plan has this id</source>
        <translation>nobody of the plan has this id</translation>
    </message>
    <message>
        <source>the plan has no such period</source>
        <translation>the plan has no such period</translation>
    </message>
    <message>
        <source>the plan has no such tier</source>
        <translation>the plan has no such tier</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>this is no number</translation>
    </message>
    <message>
        <source>it lies between two steps of the plan</source>
        <translation>it lies between two steps of the plan</translation>
    </message>
    <message>
        <source>the figure is locked</source>
        <translation>the figure is locked</translation>
    </message>
    <message>
        <source>the figure stands in the file twice</source>
        <translation>the figure stands in the file twice</translation>
    </message>
    <message>
        <source>the formula was not worked out</source>
        <translation>the formula was not worked out</translation>
    </message>
    <message>
        <source>the cell cannot be read</source>
        <translation>the cell cannot be read</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tier %1</translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message>
        <source>no contact for too long</source>
        <translation>no contact for too long</translation>
    </message>
    <message>
        <source>no opportunity for too long</source>
        <translation>no opportunity for too long</translation>
    </message>
    <message>
        <source>no order for too long</source>
        <translation>no order for too long</translation>
    </message>
    <message>
        <source>claimed from the pool</source>
        <translation>claimed from the pool</translation>
    </message>
    <message>
        <source>project under way</source>
        <translation>project under way</translation>
    </message>
    <message>
        <source>contract being negotiated</source>
        <translation>contract being negotiated</translation>
    </message>
    <message>
        <source>strategic customer</source>
        <translation>strategic customer</translation>
    </message>
    <message numerus="yes">
        <source>%n working days without contact, since %1</source>
        <translation>
            <numerusform>%n working day without contact, since %1</numerusform>
            <numerusform>%n working days without contact, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days without an opportunity, since %1</source>
        <translation>
            <numerusform>%n working day without an opportunity, since %1</numerusform>
            <numerusform>%n working days without an opportunity, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days without an order, since %1</source>
        <translation>
            <numerusform>%n working day without an order, since %1</numerusform>
            <numerusform>%n working days without an order, since %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; put off by protection or notice</source>
        <translation>%1; put off by protection or notice</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 to %2, middle %3 (n = %L4)</source>
        <translation>%1 to %2, middle %3 (n = %L4)</translation>
    </message>
    <message>
        <source>Discounts on %1. Won: %2. Lost: %3.</source>
        <translation>Discounts on %1. Won: %2. Lost: %3.</translation>
    </message>
    <message>
        <source>Amounts of %1. Won: %2. Lost: %3.</source>
        <translation>Amounts of %1. Won: %2. Lost: %3.</translation>
    </message>
</context>
<context>
    <name>ProtectionText</name>
    <message>
        <source>further notice</source>
        <translation>further notice</translation>
    </message>
    <message>
        <source>Taken until %1: somebody else has reported this deal</source>
        <translation>Taken until %1: somebody else has reported this deal</translation>
    </message>
    <message>
        <source>Taken until %1: %2 has reported this deal</source>
        <translation>Taken until %1: %2 has reported this deal</translation>
    </message>
    <message>
        <source>Reported for its owner until %1</source>
        <translation>Reported for its owner until %1</translation>
    </message>
    <message>
        <source>Not reported: anybody may report this deal</source>
        <translation>Not reported: anybody may report this deal</translation>
    </message>
    <message numerus="yes">
        <source>Reported until %1 (%n days left)</source>
        <translation>
            <numerusform>Reported until %1 (%n day left)</numerusform>
            <numerusform>Reported until %1 (%n days left)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported until further notice</source>
        <translation>Reported until further notice</translation>
    </message>
    <message>
        <source>Clash open since %1: a head decides</source>
        <translation>Clash open since %1: a head decides</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>a clash</source>
        <translation>a clash</translation>
    </message>
    <message>
        <source>no clash</source>
        <translation>no clash</translation>
    </message>
    <message numerus="yes">
        <source>A report protects for %n days</source>
        <translation>
            <numerusform>A report protects for %n day</numerusform>
            <numerusform>A report protects for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>without renewal</source>
        <translation>without renewal</translation>
    </message>
    <message numerus="yes">
        <source>renewed %n times at most</source>
        <translation>
            <numerusform>renewed %n time at most</numerusform>
            <numerusform>renewed %n times at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something must be done every %n days</source>
        <translation>
            <numerusform>something must be done every %n day</numerusform>
            <numerusform>something must be done every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>only owners report their customers&apos; deals</source>
        <translation>only owners report their customers&apos; deals</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>QuoteText</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Price of one</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>At list prices</source>
        <translation>At list prices</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Sales contract</source>
        <translation>Sales contract</translation>
    </message>
    <message>
        <source>%1 %2, version %3</source>
        <translation>%1 %2, version %3</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Signature, seal, date</source>
        <translation>Signature, seal, date</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Shipment</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Shipments</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Receivable</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Receivables</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Tax number</translation>
    </message>
    <message>
        <source>Target customer</source>
        <translation>Target customer</translation>
    </message>
    <message>
        <source>Visit every … days</source>
        <translation>Visit every … days</translation>
    </message>
    <message>
        <source>Potential a year</source>
        <translation>Potential a year</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Net amount</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Confirmed by customer</source>
        <translation>Confirmed by customer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>Term from</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>Term to</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>Matures</translation>
    </message>
    <message>
        <source>Takes an invoice back</source>
        <translation>Takes an invoice back</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Would recommend us (NPS, 0–10)</source>
        <translation>Would recommend us (NPS, 0–10)</translation>
    </message>
    <message>
        <source>Satisfied (CSAT, 0–5)</source>
        <translation>Satisfied (CSAT, 0–5)</translation>
    </message>
    <message>
        <source>Effort (CES, 0–5)</source>
        <translation>Effort (CES, 0–5)</translation>
    </message>
    <message>
        <source>Single contract</source>
        <translation>Single contract</translation>
    </message>
    <message>
        <source>Frame contract</source>
        <translation>Frame contract</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>On shipment</source>
        <translation>On shipment</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>On invoice</translation>
    </message>
    <message>
        <source>Retention money</source>
        <translation>Retention money</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Bank acceptance bill</source>
        <translation>Bank acceptance bill</translation>
    </message>
    <message>
        <source>Trade acceptance bill</source>
        <translation>Trade acceptance bill</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>To be sent by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>opportunities</source>
        <translation>opportunities</translation>
    </message>
    <message>
        <source>entries into a stage</source>
        <translation>entries into a stage</translation>
    </message>
    <message>
        <source>changes of stage</source>
        <translation>changes of stage</translation>
    </message>
    <message>
        <source>changes of an opportunity</source>
        <translation>changes of an opportunity</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activities</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>quotes</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contracts</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>order lines</source>
        <translation>order lines</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>shipments</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>invoices</translation>
    </message>
    <message>
        <source>receivables</source>
        <translation>receivables</translation>
    </message>
    <message>
        <source>recurring contracts</source>
        <translation>recurring contracts</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>payments</translation>
    </message>
    <message>
        <source>allocations of payments</source>
        <translation>allocations of payments</translation>
    </message>
    <message>
        <source>marketing and sales costs</source>
        <translation>marketing and sales costs</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>expenses</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>surveys</source>
        <translation>surveys</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>samples</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alerts</translation>
    </message>
    <message>
        <source>spot checks</source>
        <translation>spot checks</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>targets</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>teams</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>memberships</translation>
    </message>
    <message>
        <source>ownerships</source>
        <translation>ownerships</translation>
    </message>
    <message>
        <source>loaded days</source>
        <translation>loaded days</translation>
    </message>
    <message>
        <source>exchange rates</source>
        <translation>exchange rates</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>holidays</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>pipelines</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>stages</translation>
    </message>
    <message>
        <source>products</source>
        <translation>products</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>open amount</source>
        <translation>open amount</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>discount</translation>
    </message>
    <message>
        <source>list amount</source>
        <translation>list amount</translation>
    </message>
    <message>
        <source>net amount</source>
        <translation>net amount</translation>
    </message>
    <message>
        <source>monthly amount</source>
        <translation>monthly amount</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>currency</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>chance</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duration</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>creation date</translation>
    </message>
    <message>
        <source>won date</source>
        <translation>won date</translation>
    </message>
    <message>
        <source>lost date</source>
        <translation>lost date</translation>
    </message>
    <message>
        <source>decision date</source>
        <translation>decision date</translation>
    </message>
    <message>
        <source>qualification date</source>
        <translation>qualification date</translation>
    </message>
    <message>
        <source>disqualification date</source>
        <translation>disqualification date</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>first contact</translation>
    </message>
    <message>
        <source>assignment date</source>
        <translation>assignment date</translation>
    </message>
    <message>
        <source>expected close</source>
        <translation>expected close</translation>
    </message>
    <message>
        <source>last activity</source>
        <translation>last activity</translation>
    </message>
    <message>
        <source>entry date</source>
        <translation>entry date</translation>
    </message>
    <message>
        <source>exit date</source>
        <translation>exit date</translation>
    </message>
    <message>
        <source>date of the change</source>
        <translation>date of the change</translation>
    </message>
    <message>
        <source>signing date</source>
        <translation>signing date</translation>
    </message>
    <message>
        <source>delivery date</source>
        <translation>delivery date</translation>
    </message>
    <message>
        <source>promised date</source>
        <translation>promised date</translation>
    </message>
    <message>
        <source>cancellation date</source>
        <translation>cancellation date</translation>
    </message>
    <message>
        <source>shipping date</source>
        <translation>shipping date</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>issue date</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>date received</source>
        <translation>date received</translation>
    </message>
    <message>
        <source>maturity date</source>
        <translation>maturity date</translation>
    </message>
    <message>
        <source>allocation date</source>
        <translation>allocation date</translation>
    </message>
    <message>
        <source>request date</source>
        <translation>request date</translation>
    </message>
    <message>
        <source>sending date</source>
        <translation>sending date</translation>
    </message>
    <message>
        <source>answer date</source>
        <translation>answer date</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>start date</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>end date</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>date done</source>
        <translation>date done</translation>
    </message>
    <message>
        <source>first answer</source>
        <translation>first answer</translation>
    </message>
    <message>
        <source>date solved</source>
        <translation>date solved</translation>
    </message>
    <message>
        <source>promised by</source>
        <translation>promised by</translation>
    </message>
    <message>
        <source>the day looked at</source>
        <translation>the day looked at</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>method</source>
        <translation>method</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>industry</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>tier</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>product line</source>
        <translation>product line</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>opportunity</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>receivable</source>
        <translation>receivable</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>test record</source>
        <translation>test record</translation>
    </message>
    <message>
        <source>really reached</source>
        <translation>really reached</translation>
    </message>
    <message>
        <source>target customer</source>
        <translation>target customer</translation>
    </message>
    <message>
        <source>own group</source>
        <translation>own group</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>new business</source>
        <translation>new business</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renewal</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>expansion</translation>
    </message>
    <message>
        <source>void</source>
        <translation>void</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>won</source>
        <translation>won</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>demonstration</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>it is a test record</source>
        <translation>it is a test record</translation>
    </message>
    <message>
        <source>it is no test record</source>
        <translation>it is no test record</translation>
    </message>
    <message>
        <source>the customer was really reached</source>
        <translation>the customer was really reached</translation>
    </message>
    <message>
        <source>the customer was not really reached</source>
        <translation>the customer was not really reached</translation>
    </message>
    <message>
        <source>it is a target customer</source>
        <translation>it is a target customer</translation>
    </message>
    <message>
        <source>it is no target customer</source>
        <translation>it is no target customer</translation>
    </message>
    <message>
        <source>it is of our own group</source>
        <translation>it is of our own group</translation>
    </message>
    <message>
        <source>it is not of our own group</source>
        <translation>it is not of our own group</translation>
    </message>
    <message>
        <source>the customer answered</source>
        <translation>the customer answered</translation>
    </message>
    <message>
        <source>the customer did not answer</source>
        <translation>the customer did not answer</translation>
    </message>
    <message>
        <source>it is the customer&apos;s first order</source>
        <translation>it is the customer&apos;s first order</translation>
    </message>
    <message>
        <source>it is not the customer&apos;s first order</source>
        <translation>it is not the customer&apos;s first order</translation>
    </message>
    <message>
        <source>it is marked “%1”</source>
        <translation>it is marked “%1”</translation>
    </message>
    <message>
        <source>it is not marked “%1”</source>
        <translation>it is not marked “%1”</translation>
    </message>
    <message>
        <source>date of the activity</source>
        <translation>date of the activity</translation>
    </message>
    <message>
        <source>day of the spending</source>
        <translation>day of the spending</translation>
    </message>
    <message>
        <source>unit or person</source>
        <translation>unit or person</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>reason of the loss</source>
        <translation>reason of the loss</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>competitor</translation>
    </message>
    <message>
        <source>complexity</source>
        <translation>complexity</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>place in the order</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>number of contacts</source>
        <translation>number of contacts</translation>
    </message>
    <message>
        <source>number of reopenings</source>
        <translation>number of reopenings</translation>
    </message>
    <message>
        <source>closing date</source>
        <translation>closing date</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>list price</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>day of the next step</source>
        <translation>day of the next step</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>device</source>
        <translation>device</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>number of participants</translation>
    </message>
    <message>
        <source>submission date</source>
        <translation>submission date</translation>
    </message>
    <message>
        <source>day of use</source>
        <translation>day of use</translation>
    </message>
    <message>
        <source>number of actions</source>
        <translation>number of actions</translation>
    </message>
    <message>
        <source>number of functions used</source>
        <translation>number of functions used</translation>
    </message>
    <message>
        <source>opening date</source>
        <translation>opening date</translation>
    </message>
    <message>
        <source>answering date</source>
        <translation>answering date</translation>
    </message>
    <message>
        <source>it was useful</source>
        <translation>it was useful</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>tax number</translation>
    </message>
    <message>
        <source>record it was merged into</source>
        <translation>record it was merged into</translation>
    </message>
    <message>
        <source>group of duplicates</source>
        <translation>group of duplicates</translation>
    </message>
    <message>
        <source>day of verification</source>
        <translation>day of verification</translation>
    </message>
    <message>
        <source>potential amount</source>
        <translation>potential amount</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>rival</translation>
    </message>
    <message>
        <source>it was upheld</source>
        <translation>it was upheld</translation>
    </message>
    <message>
        <source>finding date</source>
        <translation>finding date</translation>
    </message>
    <message>
        <source>how it was solved</source>
        <translation>how it was solved</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>who asked</translation>
    </message>
    <message>
        <source>department asked</source>
        <translation>department asked</translation>
    </message>
    <message>
        <source>date of the request</source>
        <translation>date of the request</translation>
    </message>
    <message>
        <source>it was accepted</source>
        <translation>it was accepted</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>employee number</translation>
    </message>
    <message>
        <source>hiring date</source>
        <translation>hiring date</translation>
    </message>
    <message>
        <source>leaving date</source>
        <translation>leaving date</translation>
    </message>
    <message>
        <source>guide amount</source>
        <translation>guide amount</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>tax rate</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>tax</translation>
    </message>
    <message>
        <source>it is a red invoice</source>
        <translation>it is a red invoice</translation>
    </message>
    <message>
        <source>acceptance date</source>
        <translation>acceptance date</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>planned day</translation>
    </message>
    <message>
        <source>day it was done</source>
        <translation>day it was done</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>birthday</translation>
    </message>
    <message>
        <source>date it bounced</source>
        <translation>date it bounced</translation>
    </message>
    <message>
        <source>claiming date</source>
        <translation>claiming date</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>order it renews</source>
        <translation>order it renews</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>date the effect was measured</source>
        <translation>date the effect was measured</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>approver</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>first day of the period</translation>
    </message>
    <message>
        <source>last day of the period</source>
        <translation>last day of the period</translation>
    </message>
</context>
<context>
    <name>SmartWords</name>
    <message>
        <source>the handbook has no such KPI</source>
        <translation>the handbook has no such KPI</translation>
    </message>
    <message>
        <source>the KPI is not in force at the end of the period</source>
        <translation>the KPI is not in force at the end of the period</translation>
    </message>
    <message>
        <source>there is no figure</source>
        <translation>there is no figure</translation>
    </message>
    <message>
        <source>{empty} of {parts} periods have no figure</source>
        <translation>{empty} of {parts} periods have no figure</translation>
    </message>
    <message>
        <source>a figure for a KPI of the handbook</source>
        <translation>a figure for a KPI of the handbook</translation>
    </message>
    <message>
        <source>the result is typed in by whom it pays</source>
        <translation>the result is typed in by whom it pays</translation>
    </message>
    <message>
        <source>no data came in during the last {parts} periods</source>
        <translation>no data came in during the last {parts} periods</translation>
    </message>
    <message>
        <source>the result is typed in, not counted</source>
        <translation>the result is typed in, not counted</translation>
    </message>
    <message>
        <source>the result is counted from what people log themselves</source>
        <translation>the result is counted from what people log themselves</translation>
    </message>
    <message>
        <source>data for {covered} of the last {parts} periods</source>
        <translation>data for {covered} of the last {parts} periods</translation>
    </message>
    <message>
        <source>counted from live data</source>
        <translation>counted from live data</translation>
    </message>
    <message>
        <source>it is reached already</source>
        <translation>it is reached already</translation>
    </message>
    <message>
        <source>nothing is known of its past</source>
        <translation>nothing is known of its past</translation>
    </message>
    <message>
        <source>only {n} periods of its past are known: too few to judge</source>
        <translation>only {n} periods of its past are known: too few to judge</translation>
    </message>
    <message>
        <source>unlikely: {probability} %</source>
        <translation>unlikely: {probability} %</translation>
    </message>
    <message>
        <source>ambitious: {probability} %</source>
        <translation>ambitious: {probability} %</translation>
    </message>
    <message>
        <source>too easy: {probability} %</source>
        <translation>too easy: {probability} %</translation>
    </message>
    <message>
        <source>within reach: {probability} %</source>
        <translation>within reach: {probability} %</translation>
    </message>
    <message>
        <source>a part of the target of {parent}</source>
        <translation>a part of the target of {parent}</translation>
    </message>
    <message>
        <source>the company&apos;s own target</source>
        <translation>the company&apos;s own target</translation>
    </message>
    <message>
        <source>it is no part of a target above</source>
        <translation>it is no part of a target above</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>nobody answers for it</translation>
    </message>
    <message>
        <source>no review cadence is set for the KPI</source>
        <translation>no review cadence is set for the KPI</translation>
    </message>
    <message>
        <source>the period is over</source>
        <translation>the period is over</translation>
    </message>
    <message>
        <source>{responsible} answers for it</source>
        <translation>{responsible} answers for it</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Specific</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Measurable</translation>
    </message>
    <message>
        <source>Attainable</source>
        <translation>Attainable</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Timed</translation>
    </message>
    <message>
        <source>higher than {percentile} % of its last {n} periods</source>
        <translation>higher than {percentile} % of its last {n} periods</translation>
    </message>
    <message>
        <source>open deals cover {coverage} times the gap</source>
        <translation>open deals cover {coverage} times the gap</translation>
    </message>
    <message>
        <source>{deals} deals needed at a win rate of {win_rate} % (n = {deals_n})</source>
        <translation>{deals} deals needed at a win rate of {win_rate} % (n = {deals_n})</translation>
    </message>
</context>
<context>
    <name>Steelyard::AccuracyModel</name>
    <message>
        <source>Team / person</source>
        <translation>Team / person</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>At the end</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n week before</numerusform>
            <numerusform>%n weeks before</numerusform>
        </translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naive</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
</context>
<context>
    <name>Steelyard::ActivityDialog</name>
    <message>
        <source>The customer took part: an effective contact</source>
        <translation>The customer took part: an effective contact</translation>
    </message>
    <message>
        <source>A next step is agreed</source>
        <translation>A next step is agreed</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Log an activity</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>Steelyard::AggregateForm</name>
    <message>
        <source>Percentile</source>
        <translation>Percentile</translation>
    </message>
    <message>
        <source>the number of</source>
        <translation>the number of</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>the sum of</translation>
    </message>
    <message>
        <source>the mean of</source>
        <translation>the mean of</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>the smallest</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>the largest</translation>
    </message>
    <message>
        <source>a percentile of</source>
        <translation>a percentile of</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <source>on the</source>
        <translation>on the</translation>
    </message>
    <message>
        <source>only where</source>
        <translation>only where</translation>
    </message>
    <message>
        <source>How it is taken</source>
        <translation>How it is taken</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>What is taken</source>
        <translation>What is taken</translation>
    </message>
    <message>
        <source>The day that decides the period</source>
        <translation>The day that decides the period</translation>
    </message>
    <message>
        <source>by their</source>
        <translation>by their</translation>
    </message>
    <message>
        <source>their</source>
        <translation>their</translation>
    </message>
</context>
<context>
    <name>Steelyard::AnswerDialog</name>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
</context>
<context>
    <name>Steelyard::Application</name>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close this store</source>
        <translation>Close this store</translation>
    </message>
    <message>
        <source>Where shall the new store be?</source>
        <translation>Where shall the new store be?</translation>
    </message>
    <message>
        <source>Steelyard store (*.steel)</source>
        <translation>Steelyard store (*.steel)</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Open a store</translation>
    </message>
    <message>
        <source>Steelyard store (*.steel);;All files (*)</source>
        <translation>Steelyard store (*.steel);;All files (*)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n record(s)</source>
        <translation>
            <numerusform>Undone: %n record</numerusform>
            <numerusform>Undone: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n changed since stay as they are</source>
        <translation>
            <numerusform>%n changed since stays as it is</numerusform>
            <numerusform>%n changed since stay as they are</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the handbook be?</source>
        <translation>Where shall the handbook be?</translation>
    </message>
    <message>
        <source>KPI handbook</source>
        <translation>KPI handbook</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close a period…</source>
        <translation>Close a period…</translation>
    </message>
    <message>
        <source>Open the last closed period again…</source>
        <translation>Open the last closed period again…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Import definitions</source>
        <translation>Import definitions</translation>
    </message>
    <message>
        <source>Definitions (*.kpipack *.csv *.json);;All files (*)</source>
        <translation>Definitions (*.kpipack *.csv *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Do again</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>There is nothing to do again.</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n record(s)</source>
        <translation>
            <numerusform>Done again: %n record</numerusform>
            <numerusform>Done again: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of the company…</source>
        <translation>Calendar of the company…</translation>
    </message>
    <message>
        <source>Log a visit…</source>
        <translation>Log a visit…</translation>
    </message>
    <message>
        <source>Who works here…</source>
        <translation>Who works here…</translation>
    </message>
    <message>
        <source>You will not be reminded of what is due.</source>
        <translation>You will not be reminded of what is due.</translation>
    </message>
    <message>
        <source>You will be reminded of what is due.</source>
        <translation>You will be reminded of what is due.</translation>
    </message>
    <message>
        <source>Switch reminders on or off</source>
        <translation>Switch reminders on or off</translation>
    </message>
</context>
<context>
    <name>Steelyard::AuditView</name>
    <message>
        <source>%1 is asked</source>
        <translation>%1 is asked</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>What %1 says</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>It is in order</source>
        <translation>It is in order</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>It was put right</source>
        <translation>It was put right</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>What was put right</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Explanation kept</source>
        <translation>Explanation kept</translation>
    </message>
    <message>
        <source>In order: it is shown nowhere any more</source>
        <translation>In order: it is shown nowhere any more</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Taken up again</translation>
    </message>
    <message>
        <source>New questions are in the list</source>
        <translation>New questions are in the list</translation>
    </message>
    <message>
        <source>Saved: it holds from the next look on</source>
        <translation>Saved: it holds from the next look on</translation>
    </message>
    <message>
        <source>Nothing of last month is left to draw.</source>
        <translation>Nothing of last month is left to draw.</translation>
    </message>
    <message>
        <source>Nothing new needs an explanation.</source>
        <translation>Nothing new needs an explanation.</translation>
    </message>
    <message>
        <source>Nothing here under these filters.</source>
        <translation>Nothing here under these filters.</translation>
    </message>
    <message>
        <source>Everything is clarified.</source>
        <translation>Everything is clarified.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been looked for yet. The rules look at how entries came about, ask the person first, and stay silent for %n days after somebody&apos;s first entry.</source>
        <translation>
            <numerusform>Nothing has been looked for yet. The rules look at how entries came about, ask the person first, and stay silent for %n day after somebody&apos;s first entry.</numerusform>
            <numerusform>Nothing has been looked for yet. The rules look at how entries came about, ask the person first, and stay silent for %n days after somebody&apos;s first entry.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at last month and this one</source>
        <translation>Look at last month and this one</translation>
    </message>
    <message>
        <source>%1 in doubt, shown apart until decided</source>
        <translation>%1 in doubt, shown apart until decided</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>To be clarified</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>Spot checks</translation>
    </message>
    <message>
        <source>What is asked about…</source>
        <translation>What is asked about…</translation>
    </message>
    <message>
        <source>Saved: it holds from the next draw on</source>
        <translation>Saved: it holds from the next draw on</translation>
    </message>
    <message>
        <source>Saved: what counts as an effective contact</source>
        <translation>Saved: what counts as an effective contact</translation>
    </message>
    <message>
        <source>It is so already: nothing has changed.</source>
        <translation>It is so already: nothing has changed.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>How many are drawn…</source>
        <translation>How many are drawn…</translation>
    </message>
    <message>
        <source>What counts as a contact…</source>
        <translation>What counts as a contact…</translation>
    </message>
</context>
<context>
    <name>Steelyard::BoardView</name>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Nobody&apos;s</translation>
    </message>
    <message>
        <source>Without a product</source>
        <translation>Without a product</translation>
    </message>
    <message>
        <source>Holding %1: the arrows carry it, Space puts it down, Esc takes it back.</source>
        <translation>Holding %1: the arrows carry it, Space puts it down, Esc takes it back.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>weighted %1</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>last 30 days</translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n too long</numerusform>
            <numerusform>%n too long</numerusform>
        </translation>
    </message>
    <message>
        <source>+ New opportunity</source>
        <translation>+ New opportunity</translation>
    </message>
    <message>
        <source>New opportunity in %1</source>
        <translation>New opportunity in %1</translation>
    </message>
    <message>
        <source>%1: Space puts it down here, Esc takes it back.</source>
        <translation>%1: Space puts it down here, Esc takes it back.</translation>
    </message>
</context>
<context>
    <name>Steelyard::BrandMark</name>
    <message>
        <source>Steelyard</source>
        <translation>Steelyard</translation>
    </message>
</context>
<context>
    <name>Steelyard::BulkBar</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation>Move to stage…</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>Owner…</translation>
    </message>
    <message>
        <source>Close date…</source>
        <translation>Close date…</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>Forecast…</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Select nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1</source>
        <translation>
            <numerusform>%n selected, %1</numerusform>
            <numerusform>%n selected, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::BulkDialog</name>
    <message>
        <source>Assign customers</source>
        <translation>Assign customers</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>New owner</translation>
    </message>
    <message>
        <source>Claim customers</source>
        <translation>Claim customers</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Class of customers</source>
        <translation>Class of customers</translation>
    </message>
    <message>
        <source>Set class</source>
        <translation>Set class</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Label customers</source>
        <translation>Label customers</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Choose one, or type a new one</source>
        <translation>Choose one, or type a new one</translation>
    </message>
    <message>
        <source>Take a label off</source>
        <translation>Take a label off</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Give to the pool</source>
        <translation>Give to the pool</translation>
    </message>
    <message>
        <source>Protect from the pool</source>
        <translation>Protect from the pool</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protect</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Kept with the history of owners</source>
        <translation>Kept with the history of owners</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message numerus="yes">
        <source>%n customers with %1 open.</source>
        <translation>
            <numerusform>%n customer with %1 open.</numerusform>
            <numerusform>%n customers with %1 open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::CalendarDialog</name>
    <message>
        <source>Import from a file (.ics)…</source>
        <translation>Import from a file (.ics)…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Settled as</source>
        <translation>Settled as</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Calendar of the company</source>
        <translation>Calendar of the company</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>Settled so far</source>
        <translation>Settled so far</translation>
    </message>
    <message>
        <source>Rows and closed figures stay as they are; only the periods are cut otherwise. It can be undone.</source>
        <translation>Rows and closed figures stay as they are; only the periods are cut otherwise. It can be undone.</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Settle it</translation>
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation>day %1 of the month</translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation>the last day of the month</translation>
    </message>
    <message>
        <source>mainland China, with make-up workdays</source>
        <translation>mainland China, with make-up workdays</translation>
    </message>
    <message>
        <source>Monday to Friday, no holidays</source>
        <translation>Monday to Friday, no holidays</translation>
    </message>
    <message>
        <source>The fiscal year begins in</source>
        <translation>The fiscal year begins in</translation>
    </message>
    <message>
        <source>A month of settlement ends on</source>
        <translation>A month of settlement ends on</translation>
    </message>
    <message>
        <source>January and February beside last year&apos;s</source>
        <translation>January and February beside last year&apos;s</translation>
    </message>
    <message>
        <source>Working days of</source>
        <translation>Working days of</translation>
    </message>
    <message>
        <source>Holidays of our own</source>
        <translation>Holidays of our own</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>by the days from the Spring Festival</source>
        <translation>by the days from the Spring Festival</translation>
    </message>
    <message>
        <source>both months as one</source>
        <translation>both months as one</translation>
    </message>
    <message>
        <source>by the days of the solar calendar</source>
        <translation>by the days of the solar calendar</translation>
    </message>
    <message>
        <source>Holidays of a file</source>
        <translation>Holidays of a file</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>Begin of the fiscal year</source>
        <translation>Begin of the fiscal year</translation>
    </message>
    <message>
        <source>End of the settlement month</source>
        <translation>End of the settlement month</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>today and on</source>
        <translation>today and on</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added so far</source>
        <translation>
            <numerusform>%n day added so far</numerusform>
            <numerusform>%n days added so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the file are new</source>
        <translation>
            <numerusform>%n day of the file are new</numerusform>
            <numerusform>%n days of the file are new</numerusform>
        </translation>
    </message>
    <message>
        <source>Fiscal year of today</source>
        <translation>Fiscal year of today</translation>
    </message>
    <message>
        <source>Settlement month of today</source>
        <translation>Settlement month of today</translation>
    </message>
    <message>
        <source>January and February</source>
        <translation>January and February</translation>
    </message>
    <message>
        <source>Working days of %1</source>
        <translation>Working days of %1</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>make-up workday</source>
        <translation>make-up workday</translation>
    </message>
    <message>
        <source>This would change:</source>
        <translation>This would change:</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
</context>
<context>
    <name>Steelyard::CalendarFlow</name>
    <message>
        <source>The calendar of the company is settled</source>
        <translation>The calendar of the company is settled</translation>
    </message>
</context>
<context>
    <name>Steelyard::Catalogue</name>
    <message>
        <source>Name, pinyin initials or id</source>
        <translation>Name, pinyin initials or id</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Search the handbook</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>No KPI is called that. Try fewer letters, or take a filter away.</source>
        <translation>No KPI is called that. Try fewer letters, or take a filter away.</translation>
    </message>
</context>
<context>
    <name>Steelyard::ChangeDialog</name>
    <message>
        <source>Propose a change of “%1”</source>
        <translation>Propose a change of “%1”</translation>
    </message>
    <message>
        <source>Approve a change of “%1”</source>
        <translation>Approve a change of “%1”</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>from a day on</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>since ever</translation>
    </message>
    <message>
        <source>First day in force</source>
        <translation>First day in force</translation>
    </message>
    <message>
        <source>Discussed in</source>
        <translation>Discussed in</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>The KPI is new.</source>
        <translation>The KPI is new.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n KPIs as one</source>
        <translation>
            <numerusform>Propose %n KPI as one</numerusform>
            <numerusform>Propose %n KPIs as one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n KPIs as one</source>
        <translation>
            <numerusform>Approve %n KPI as one</numerusform>
            <numerusform>Approve %n KPIs as one</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come into force, or none.</source>
        <translation>All of them come into force, or none.</translation>
    </message>
    <message>
        <source>Whose figures are shown</source>
        <translation>Whose figures are shown</translation>
    </message>
</context>
<context>
    <name>Steelyard::ChartCard</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options for %1</source>
        <translation>Options for %1</translation>
    </message>
</context>
<context>
    <name>Steelyard::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Search in %1</translation>
    </message>
</context>
<context>
    <name>Steelyard::ClashDialog</name>
    <message>
        <source>Decide a clash</source>
        <translation>Decide a clash</translation>
    </message>
    <message>
        <source>%1 works on “%2” at %3; %4 had reported the deal.</source>
        <translation>%1 works on “%2” at %3; %4 had reported the deal.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>It is the same deal: the clash is upheld</source>
        <translation>It is the same deal: the clash is upheld</translation>
    </message>
    <message>
        <source>These are two deals: no clash</source>
        <translation>These are two deals: no clash</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why? It is kept with the decision.</source>
        <translation>Why? It is kept with the decision.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>Steelyard::ClashModel</name>
    <message>
        <source>somebody else</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1, decided %2</source>
        <translation>%1, decided %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Open since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Steelyard::ClassesDialog</name>
    <message>
        <source>Classes of customers</source>
        <translation>Classes of customers</translation>
    </message>
    <message>
        <source>Orders of the last 12 months</source>
        <translation>Orders of the last 12 months</translation>
    </message>
    <message>
        <source>What they might buy</source>
        <translation>What they might buy</translation>
    </message>
    <message>
        <source>Share of the whole, largest first</source>
        <translation>Share of the whole, largest first</translation>
    </message>
    <message>
        <source>Amount of each</source>
        <translation>Amount of each</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divided by</translation>
    </message>
    <message>
        <source>A up to</source>
        <translation>A up to</translation>
    </message>
    <message>
        <source>B up to</source>
        <translation>B up to</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>A share of A below that of B, such as 70% and 90%.</source>
        <translation>A share of A below that of B, such as 70% and 90%.</translation>
    </message>
    <message>
        <source>An amount for A above that for B.</source>
        <translation>An amount for A above that for B.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody would change class.</source>
        <translation>Nobody would change class.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers would change class:</source>
        <translation>
            <numerusform>%n customer would change class:</numerusform>
            <numerusform>%n customers would change class:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>no class</translation>
    </message>
</context>
<context>
    <name>Steelyard::ClosingFlow</name>
    <message>
        <source>Close a period</source>
        <translation>Close a period</translation>
    </message>
    <message>
        <source>Which period, such as 2026-03 or 2026-Q1:</source>
        <translation>Which period, such as 2026-03 or 2026-Q1:</translation>
    </message>
    <message>
        <source>%1 settles until %2. Why is it closed before:</source>
        <translation>%1 settles until %2. Why is it closed before:</translation>
    </message>
    <message>
        <source>A note to keep with it (may be left empty):</source>
        <translation>A note to keep with it (may be left empty):</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Close %1?</translation>
    </message>
    <message>
        <source>Its figures are written down and stay. What comes in later is booked in the period in which it becomes known, or marked as restated, as each KPI says.</source>
        <translation>Its figures are written down and stay. What comes in later is booked in the period in which it becomes known, or marked as restated, as each KPI says.</translation>
    </message>
    <message>
        <source>It cannot be undone, only opened again with a reason.</source>
        <translation>It cannot be undone, only opened again with a reason.</translation>
    </message>
    <message>
        <source>No period is closed.</source>
        <translation>No period is closed.</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Open %1 again</translation>
    </message>
    <message>
        <source>Why (it is kept in the history):</source>
        <translation>Why (it is kept in the history):</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>Open %1 again?</translation>
    </message>
    <message>
        <source>Its figures are those of the rows again, until it is closed anew.</source>
        <translation>Its figures are those of the rows again, until it is closed anew.</translation>
    </message>
    <message>
        <source>What was written down at the close is kept.</source>
        <translation>What was written down at the close is kept.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 is open again</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed: %n figure(s) written down</source>
        <translation>
            <numerusform>%1 is closed: %n figure written down</numerusform>
            <numerusform>%1 is closed: %n figures written down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be worked out</source>
        <translation>
            <numerusform>%n could not be worked out</numerusform>
            <numerusform>%n could not be worked out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::CockpitPage</name>
    <message>
        <source>Nothing has been loaded yet. Import the file that your old system gave you.</source>
        <translation>Nothing has been loaded yet. Import the file that your old system gave you.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Attainment, %1</source>
        <translation>Attainment, %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>opportunities created in %1</source>
        <translation>opportunities created in %1</translation>
    </message>
    <message>
        <source>Bookings by team</source>
        <translation>Bookings by team</translation>
    </message>
    <message>
        <source>Teams and people, %1</source>
        <translation>Teams and people, %1</translation>
    </message>
    <message>
        <source>Teams and people</source>
        <translation>Teams and people</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Product line</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>By team</translation>
    </message>
    <message>
        <source>%1 largest of %2</source>
        <translation>%1 largest of %2</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · closed</translation>
    </message>
</context>
<context>
    <name>Steelyard::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Type a command, customer or opportunity…</source>
        <translation>Type a command, customer or opportunity…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>↑↓ choose     ↵ open     Esc close</source>
        <translation>↑↓ choose     ↵ open     Esc close</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
</context>
<context>
    <name>Steelyard::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Take this condition away</translation>
    </message>
    <message>
        <source>values, parted by commas</source>
        <translation>values, parted by commas</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>is none of</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>is more than</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>is less than</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>is filled in</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>does not hold</translation>
    </message>
</context>
<context>
    <name>Steelyard::ConditionsForm</name>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Condition as a formula</source>
        <translation>Condition as a formula</translation>
    </message>
    <message>
        <source>Write a formula</source>
        <translation>Write a formula</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Line by line</translation>
    </message>
    <message>
        <source>This formula says more than single lines can; it stays a formula.</source>
        <translation>This formula says more than single lines can; it stays a formula.</translation>
    </message>
</context>
<context>
    <name>Steelyard::CustomerListView</name>
    <message>
        <source>“%1” added</source>
        <translation>“%1” added</translation>
    </message>
    <message numerus="yes">
        <source>%n customers assigned to %1</source>
        <translation>
            <numerusform>%n customer assigned to %1</numerusform>
            <numerusform>%n customers assigned to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are now in class %1</source>
        <translation>
            <numerusform>%n customer is now in class %1</numerusform>
            <numerusform>%n customers are now in class %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers labelled “%1”</source>
        <translation>
            <numerusform>%n customer labelled “%1”</numerusform>
            <numerusform>%n customers labelled “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Label “%1” taken off</source>
        <translation>Label “%1” taken off</translation>
    </message>
    <message numerus="yes">
        <source>%n customers given to the pool</source>
        <translation>
            <numerusform>%n customer given to the pool</numerusform>
            <numerusform>%n customers given to the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Classes settled: %n customers moved</source>
        <translation>
            <numerusform>Classes settled: %n customer moved</numerusform>
            <numerusform>Classes settled: %n customers moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of %1 handed over</source>
        <translation>
            <numerusform>%n customer of %1 handed over</numerusform>
            <numerusform>%n customers of %1 handed over</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Remove a view</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>View “%1” removed</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>View “%1” saved</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message numerus="yes">
        <source>none for %n days</source>
        <translation>
            <numerusform>none for %n day</numerusform>
            <numerusform>none for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>with open opportunities</source>
        <translation>with open opportunities</translation>
    </message>
    <message>
        <source>with overdue receivables</source>
        <translation>with overdue receivables</translation>
    </message>
    <message>
        <source>without a next task</source>
        <translation>without a next task</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>in the pool</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them from your old system, or add the first one with Ctrl+N.</source>
        <translation>There are no customers yet. Import them from your old system, or add the first one with Ctrl+N.</translation>
    </message>
    <message>
        <source>No customer fits. Take back a filter, or add the customer.</source>
        <translation>No customer fits. Take back a filter, or add the customer.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 of %2 customers</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>overdue %1</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>amounts in %1</translation>
    </message>
    <message>
        <source>Name, contact, place, phone or pinyin initials</source>
        <translation>Name, contact, place, phone or pinyin initials</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>Find customers</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Profile, labels, classes, hand-over</source>
        <translation>Profile, labels, classes, hand-over</translation>
    </message>
    <message>
        <source>Profile of these customers…</source>
        <translation>Profile of these customers…</translation>
    </message>
    <message>
        <source>Labels and their rules…</source>
        <translation>Labels and their rules…</translation>
    </message>
    <message>
        <source>Classes by a rule…</source>
        <translation>Classes by a rule…</translation>
    </message>
    <message>
        <source>Hand over what a leaver has…</source>
        <translation>Hand over what a leaver has…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Class…</source>
        <translation>Class…</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Label…</translation>
    </message>
    <message>
        <source>Take label off…</source>
        <translation>Take label off…</translation>
    </message>
    <message>
        <source>Give to the pool…</source>
        <translation>Give to the pool…</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Select nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n customers, open %1</source>
        <translation>
            <numerusform>%n customer, open %1</numerusform>
            <numerusform>%n customers, open %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Reading the customers…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
</context>
<context>
    <name>Steelyard::CustomerModel</name>
    <message>
        <source>In the pool</source>
        <translation>In the pool</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Next task</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>Steelyard::CustomerPicker</name>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name of the customer</translation>
    </message>
</context>
<context>
    <name>Steelyard::CustomerView</name>
    <message>
        <source>Nothing needs doing now</source>
        <translation>Nothing needs doing now</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Log a visit</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Plan a visit…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>No sign of trouble: nothing overdue, no complaint, seen in time.</source>
        <translation>No sign of trouble: nothing overdue, no complaint, seen in time.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nobody is known there yet.</source>
        <translation>Nobody is known there yet.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Log the first visit.</source>
        <translation>Nothing has happened yet. Log the first visit.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>No opportunity yet.</source>
        <translation>No opportunity yet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No file is kept for this customer.</source>
        <translation>No file is kept for this customer.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>The present owner is the only one on record.</source>
        <translation>The present owner is the only one on record.</translation>
    </message>
    <message>
        <source>Plan instalments…</source>
        <translation>Plan instalments…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Write off…</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planned: %1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>“%1” is not beside the store any more, or somebody changed it. Add the file again.</source>
        <translation>“%1” is not beside the store any more, or somebody changed it. Add the file again.</translation>
    </message>
    <message>
        <source>The file is at %1</source>
        <translation>The file is at %1</translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n instalment(s)</source>
        <translation>
            <numerusform>Planned: %n instalment</numerusform>
            <numerusform>Planned: %n instalments</numerusform>
        </translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Received: %1</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Write off</translation>
    </message>
    <message>
        <source>Why will this not be collected?</source>
        <translation>Why will this not be collected?</translation>
    </message>
    <message>
        <source>Written off: %1</source>
        <translation>Written off: %1</translation>
    </message>
</context>
<context>
    <name>Steelyard::CustomersPage</name>
    <message>
        <source>Nothing was to be changed</source>
        <translation>Nothing was to be changed</translation>
    </message>
    <message>
        <source>Put a lead aside</source>
        <translation>Put a lead aside</translation>
    </message>
    <message>
        <source>Why does it come to nothing?</source>
        <translation>Why does it come to nothing?</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Put aside: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Orders and money</source>
        <translation>Orders and money</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Make a customer of it…</source>
        <translation>Make a customer of it…</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Put aside…</translation>
    </message>
    <message>
        <source>Reported deals</source>
        <translation>Reported deals</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealActivities</name>
    <message>
        <source>Log an activity…</source>
        <translation>Log an activity…</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Note and next step</source>
        <translation>Note and next step</translation>
    </message>
    <message>
        <source>task</source>
        <translation>task</translation>
    </message>
    <message>
        <source>next: %1 %2</source>
        <translation>next: %1 %2</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Logged: %1</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealDesk</name>
    <message numerus="yes">
        <source>%n deals meet what somebody else has reported.</source>
        <translation>
            <numerusform>%n deal meets what somebody else has reported.</numerusform>
            <numerusform>%n deals meet what somebody else has reported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::DealDetails</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>What good sellers do in this stage</source>
        <translation>What good sellers do in this stage</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>%1 cannot be understood.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose a customer from the list.</source>
        <translation>Nobody is called “%1”. Choose a customer from the list.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Steelyard::DealDialog</name>
    <message>
        <source>New opportunity</source>
        <translation>New opportunity</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Still needed: %1</translation>
    </message>
    <message>
        <source>“%1” is not known yet and will be added as a new customer.</source>
        <translation>“%1” is not known yet and will be added as a new customer.</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealFields</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealHistory</name>
    <message>
        <source>Stages it went through</source>
        <translation>Stages it went through</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>another one</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>still there</translation>
    </message>
    <message>
        <source>No change of stage is on record.</source>
        <translation>No change of stage is on record.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealList</name>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealListModel</name>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>In stage</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 120,000 or 12万.</source>
        <translation>“%1” is not an amount. Write it like 120,000 or 12万.</translation>
    </message>
    <message>
        <source>“%1” is not a chance. Write a number from 0 to 100.</source>
        <translation>“%1” is not a chance. Write a number from 0 to 100.</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealPanel</name>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Parts of the opportunity</source>
        <translation>Parts of the opportunity</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>no amount</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealPeople</name>
    <message>
        <source>From today on the credit is shared as it stands here; what counted until yesterday counts on. The owner is changed under Details.</source>
        <translation>From today on the credit is shared as it stands here; what counted until yesterday counts on. The owner is changed under Details.</translation>
    </message>
    <message>
        <source>People of the opportunity</source>
        <translation>People of the opportunity</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>sells, shares in the credit</source>
        <translation>sells, shares in the credit</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>supports</translation>
    </message>
    <message>
        <source>technical advice</source>
        <translation>technical advice</translation>
    </message>
    <message>
        <source>decides on our side</source>
        <translation>decides on our side</translation>
    </message>
    <message>
        <source>Credit %1%</source>
        <translation>Credit %1%</translation>
    </message>
    <message>
        <source>People saved</source>
        <translation>People saved</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealProtectionLine</name>
    <message>
        <source>Report extended by one term</source>
        <translation>Report extended by one term</translation>
    </message>
    <message>
        <source>Report given back: anybody may report the deal</source>
        <translation>Report given back: anybody may report the deal</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Report this deal, so that nobody else opens it</source>
        <translation>Report this deal, so that nobody else opens it</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Extend the report by one term</source>
        <translation>Extend the report by one term</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Give the report back: anybody may report the deal then</source>
        <translation>Give the report back: anybody may report the deal then</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealQuotes</name>
    <message>
        <source>Quote made</source>
        <translation>Quote made</translation>
    </message>
    <message>
        <source>New version made</source>
        <translation>New version made</translation>
    </message>
    <message>
        <source>Quote marked as sent</source>
        <translation>Quote marked as sent</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>Quote accepted</translation>
    </message>
    <message>
        <source>Quote declined</source>
        <translation>Quote declined</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>accepted %1</translation>
    </message>
    <message>
        <source>declined %1</source>
        <translation>declined %1</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>late: was due %1</source>
        <translation>late: was due %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>new: %1 %2</source>
        <translation>new: %1 %2</translation>
    </message>
    <message>
        <source>gone: %1 %2</source>
        <translation>gone: %1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message>
        <source>the same lines</source>
        <translation>the same lines</translation>
    </message>
    <message>
        <source>Against version %1: %2</source>
        <translation>Against version %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Quote saved</source>
        <translation>Quote saved</translation>
    </message>
    <message>
        <source>Save the quote</source>
        <translation>Save the quote</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Template…</translation>
    </message>
    <message>
        <source>What the company writes around its offers: heading, terms, validity</source>
        <translation>What the company writes around its offers: heading, terms, validity</translation>
    </message>
    <message>
        <source>The template is the default again</source>
        <translation>The template is the default again</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Template saved</translation>
    </message>
</context>
<context>
    <name>Steelyard::DefinitionEditor</name>
    <message>
        <source>A new KPI</source>
        <translation>A new KPI</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>How the definition is written</source>
        <translation>How the definition is written</translation>
    </message>
    <message>
        <source>The definition as text</source>
        <translation>The definition as text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Keep as draft</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Propose…</translation>
    </message>
</context>
<context>
    <name>Steelyard::DefinitionForm</name>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Name in Chinese</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>By this name it stands in files and formulas; it never changes.</source>
        <translation>By this name it stands in files and formulas; it never changes.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimals</translation>
    </message>
    <message>
        <source>Good is</source>
        <translation>Good is</translation>
    </message>
    <message>
        <source>Judged by the</source>
        <translation>Judged by the</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Kind of figure</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Number of records</translation>
    </message>
    <message>
        <source>Sum over records</source>
        <translation>Sum over records</translation>
    </message>
    <message>
        <source>Mean over records</source>
        <translation>Mean over records</translation>
    </message>
    <message>
        <source>Number of different ones</source>
        <translation>Number of different ones</translation>
    </message>
    <message>
        <source>Median or another percentile</source>
        <translation>Median or another percentile</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Smallest value</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Largest value</translation>
    </message>
    <message>
        <source>Share: one in relation to another</source>
        <translation>Share: one in relation to another</translation>
    </message>
    <message>
        <source>What led to what, within some days</source>
        <translation>What led to what, within some days</translation>
    </message>
    <message>
        <source>Formula from other KPIs</source>
        <translation>Formula from other KPIs</translation>
    </message>
    <message>
        <source>The form cannot show how this is counted: change it as text.</source>
        <translation>The form cannot show how this is counted: change it as text.</translation>
    </message>
    <message>
        <source>of the same</source>
        <translation>of the same</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>Unit of the window</source>
        <translation>Unit of the window</translation>
    </message>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>[won_value] / [deals_won] — Ctrl+Space offers names</source>
        <translation>[won_value] / [deals_won] — Ctrl+Space offers names</translation>
    </message>
    <message>
        <source>Altogether only where</source>
        <translation>Altogether only where</translation>
    </message>
    <message>
        <source>An example, worked out by hand</source>
        <translation>An example, worked out by hand</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Purpose in English</source>
        <translation>Purpose in English</translation>
    </message>
    <message>
        <source>Purpose in Chinese</source>
        <translation>Purpose in Chinese</translation>
    </message>
    <message>
        <source>Rule in English</source>
        <translation>Rule in English</translation>
    </message>
    <message>
        <source>Rule in Chinese</source>
        <translation>Rule in Chinese</translation>
    </message>
    <message>
        <source>Pitfalls in English</source>
        <translation>Pitfalls in English</translation>
    </message>
    <message>
        <source>Pitfalls in Chinese</source>
        <translation>Pitfalls in Chinese</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Above the line</translation>
    </message>
    <message>
        <source>What it begins with</source>
        <translation>What it begins with</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>Below the line</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>What it led to</translation>
    </message>
    <message>
        <source>✓ The example holds.</source>
        <translation>✓ The example holds.</translation>
    </message>
    <message>
        <source>✗ It gives %1, not %2.</source>
        <translation>✗ It gives %1, not %2.</translation>
    </message>
</context>
<context>
    <name>Steelyard::DetectorDialog</name>
    <message>
        <source>Look at what came with a file too, by what it says</source>
        <translation>Look at what came with a file too, by what it says</translation>
    </message>
    <message>
        <source>What is asked about</source>
        <translation>What is asked about</translation>
    </message>
    <message>
        <source>From these numbers on an entry becomes a question to the person. Whatever is below is nobody&apos;s business.</source>
        <translation>From these numbers on an entry becomes a question to the person. Whatever is below is nobody&apos;s business.</translation>
    </message>
    <message>
        <source>Silent days after a person&apos;s first entry</source>
        <translation>Silent days after a person&apos;s first entry</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Defaults</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Steelyard::DifferenceDialog</name>
    <message>
        <source>What the file changes</source>
        <translation>What the file changes</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) change</source>
        <translation>
            <numerusform>%n figure changes</numerusform>
            <numerusform>%n figures change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n cannot be taken</numerusform>
            <numerusform>%n cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n is as it was</numerusform>
            <numerusform>%n are as they were</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>is taken</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>Take the changes</translation>
    </message>
</context>
<context>
    <name>Steelyard::DivisionDialog</name>
    <message>
        <source>Break down: %1</source>
        <translation>Break down: %1</translation>
    </message>
    <message>
        <source>How it would be</source>
        <translation>How it would be</translation>
    </message>
    <message>
        <source>Names, totals and gaps</source>
        <translation>Names, totals and gaps</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation>Show what changes</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>No history to divide by, so evenly.</source>
        <translation>No history to divide by, so evenly.</translation>
    </message>
    <message>
        <source>Nothing would change: it is divided like this already.</source>
        <translation>Nothing would change: it is divided like this already.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n figure(s) change</source>
        <translation>
            <numerusform>%1, %n figure changes</numerusform>
            <numerusform>%1, %n figures change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) do not add up</source>
        <translation>
            <numerusform>%n place does not add up</numerusform>
            <numerusform>%n places do not add up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is divided without a remainder, %n figure(s) change</source>
        <translation>
            <numerusform>%1 is divided without a remainder, %n figure changes</numerusform>
            <numerusform>%1 is divided without a remainder, %n figures change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::DivisionForm</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Season of the company&apos;s history</source>
        <translation>Season of the company&apos;s history</translation>
    </message>
    <message>
        <source>Everybody&apos;s own history</source>
        <translation>Everybody&apos;s own history</translation>
    </message>
    <message>
        <source>All months alike</source>
        <translation>All months alike</translation>
    </message>
    <message>
        <source>Keep the months as they are</source>
        <translation>Keep the months as they are</translation>
    </message>
    <message>
        <source>Months by</source>
        <translation>Months by</translation>
    </message>
    <message>
        <source>Years of history</source>
        <translation>Years of history</translation>
    </message>
    <message>
        <source>Growth in percent</source>
        <translation>Growth in percent</translation>
    </message>
    <message>
        <source>How much of a full person a beginner is, month by month of service</source>
        <translation>How much of a full person a beginner is, month by month of service</translation>
    </message>
    <message>
        <source>Ramp in percent</source>
        <translation>Ramp in percent</translation>
    </message>
    <message>
        <source>East=3, West=2</source>
        <translation>East=3, West=2</translation>
    </message>
    <message>
        <source>Weights by name</source>
        <translation>Weights by name</translation>
    </message>
    <message>
        <source>Like the plan</source>
        <translation>Like the plan</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Rounded to</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>Months that count</translation>
    </message>
    <message>
        <source>%1 take part</source>
        <translation>%1 take part</translation>
    </message>
    <message>
        <source>How %1 share</source>
        <translation>How %1 share</translation>
    </message>
    <message>
        <source>The total is not a number. Write it like 12,000,000 or 1200万.</source>
        <translation>The total is not a number. Write it like 12,000,000 or 1200万.</translation>
    </message>
    <message>
        <source>Write a weight for each name, such as East=3, West=2.</source>
        <translation>Write a weight for each name, such as East=3, West=2.</translation>
    </message>
    <message>
        <source>Write the ramp as percentages by month of service, such as 25, 50, 75.</source>
        <translation>Write the ramp as percentages by month of service, such as 25, 50, 75.</translation>
    </message>
    <message>
        <source>Write the growth as a percentage, such as 10.</source>
        <translation>Write the growth as a percentage, such as 10.</translation>
    </message>
    <message>
        <source>far off the others</source>
        <translation>far off the others</translation>
    </message>
</context>
<context>
    <name>Steelyard::EffectiveDialog</name>
    <message>
        <source>These must say how long they took</source>
        <translation>These must say how long they took</translation>
    </message>
    <message>
        <source>A message counts only when it was answered</source>
        <translation>A message counts only when it was answered</translation>
    </message>
    <message>
        <source>What comes next must be agreed</source>
        <translation>What comes next must be agreed</translation>
    </message>
    <message>
        <source>What counts as an effective contact</source>
        <translation>What counts as an effective contact</translation>
    </message>
    <message>
        <source>The company says what a contact is worth, not whoever logs it. Every KPI of effective contacts counts by this.</source>
        <translation>The company says what a contact is worth, not whoever logs it. Every KPI of effective contacts counts by this.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>any length</translation>
    </message>
    <message>
        <source>%1: at least</source>
        <translation>%1: at least</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Counts: %1</translation>
    </message>
    <message>
        <source>These outcomes count</source>
        <translation>These outcomes count</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>none is needed</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> characters</translation>
    </message>
    <message>
        <source>Note: at least</source>
        <translation>Note: at least</translation>
    </message>
    <message>
        <source>only what is logged from now on</source>
        <translation>only what is logged from now on</translation>
    </message>
    <message>
        <source>and everything since the start of the month</source>
        <translation>and everything since the start of the month</translation>
    </message>
    <message>
        <source>and everything since the start of the quarter</source>
        <translation>and everything since the start of the quarter</translation>
    </message>
    <message>
        <source>and everything since the start of the year</source>
        <translation>and everything since the start of the year</translation>
    </message>
    <message>
        <source>and everything that was ever logged</source>
        <translation>and everything that was ever logged</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>It holds for</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Defaults</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nothing that is logged already changes.</source>
        <translation>Nothing that is logged already changes.</translation>
    </message>
    <message>
        <source>Looking at what is logged…</source>
        <translation>Looking at what is logged…</translation>
    </message>
    <message>
        <source>Of %1 logged contacts %2 are effective then: %3 more, %4 no longer.</source>
        <translation>Of %1 logged contacts %2 are effective then: %3 more, %4 no longer.</translation>
    </message>
</context>
<context>
    <name>Steelyard::EvidenceModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>What is seen there</source>
        <translation>What is seen there</translation>
    </message>
</context>
<context>
    <name>Steelyard::ExampleForm</name>
    <message>
        <source>then in &amp;period</source>
        <translation>then in &amp;period</translation>
    </message>
    <message>
        <source>it &amp;is</source>
        <translation>it &amp;is</translation>
    </message>
    <message>
        <source>Period of the example</source>
        <translation>Period of the example</translation>
    </message>
    <message>
        <source>Figure that the example must give</source>
        <translation>Figure that the example must give</translation>
    </message>
    <message>
        <source>Given these %1</source>
        <translation>Given these %1</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
</context>
<context>
    <name>Steelyard::ExplainPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>Rows behind the figure</translation>
    </message>
    <message>
        <source>Where this figure comes from</source>
        <translation>Where this figure comes from</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>Counting rule</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerator</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n row(s)</source>
        <translation>
            <numerusform>%1 from %n row</numerusform>
            <numerusform>%1 from %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Without a value</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), listed last</source>
        <translation>
            <numerusform>%n row, listed last</numerusform>
            <numerusform>%n rows, listed last</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 of %2 days</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>How it can mislead: %1</source>
        <translation>How it can mislead: %1</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>Where “%1” comes from</translation>
    </message>
    <message>
        <source>Closed, restated since</source>
        <translation>Closed, restated since</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Since the close</source>
        <translation>Since the close</translation>
    </message>
    <message>
        <source>Of closed periods</source>
        <translation>Of closed periods</translation>
    </message>
    <message>
        <source>booked here, marked below</source>
        <translation>booked here, marked below</translation>
    </message>
    <message>
        <source>Dated back</source>
        <translation>Dated back</translation>
    </message>
    <message>
        <source>Without an exchange rate</source>
        <translation>Without an exchange rate</translation>
    </message>
</context>
<context>
    <name>Steelyard::ExplainRowsModel</name>
    <message>
        <source>numerator</source>
        <translation>numerator</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>denominator</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>left out: %1</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(without a name)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Adds</translation>
    </message>
    <message>
        <source>left out: a test record</source>
        <translation>left out: a test record</translation>
    </message>
    <message>
        <source>left out: our own group</source>
        <translation>left out: our own group</translation>
    </message>
    <message>
        <source>left out: not in the definition</source>
        <translation>left out: not in the definition</translation>
    </message>
    <message>
        <source>left out: a field it depends on is empty</source>
        <translation>left out: a field it depends on is empty</translation>
    </message>
    <message>
        <source>left out: it has no amount</source>
        <translation>left out: it has no amount</translation>
    </message>
    <message>
        <source>left out: no exchange rate</source>
        <translation>left out: no exchange rate</translation>
    </message>
    <message>
        <source>left out: merged into another record</source>
        <translation>left out: merged into another record</translation>
    </message>
    <message>
        <source>of a closed period</source>
        <translation>of a closed period</translation>
    </message>
    <message>
        <source>numerator, dated back</source>
        <translation>numerator, dated back</translation>
    </message>
    <message>
        <source>denominator, dated back</source>
        <translation>denominator, dated back</translation>
    </message>
    <message>
        <source>added since the close</source>
        <translation>added since the close</translation>
    </message>
    <message>
        <source>removed since the close</source>
        <translation>removed since the close</translation>
    </message>
    <message>
        <source>changed since the close</source>
        <translation>changed since the close</translation>
    </message>
</context>
<context>
    <name>Steelyard::Explainer</name>
    <message>
        <source>Looking up the rows…</source>
        <translation>Looking up the rows…</translation>
    </message>
</context>
<context>
    <name>Steelyard::FieldCalendar</name>
    <message>
        <source>Where shall the calendar be?</source>
        <translation>Where shall the calendar be?</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n appointment(s) to %1</source>
        <translation>
            <numerusform>Exported: %n appointment to %1</numerusform>
            <numerusform>Exported: %n appointments to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import appointments from a calendar</source>
        <translation>Import appointments from a calendar</translation>
    </message>
    <message>
        <source>The appointments are imported</source>
        <translation>The appointments are imported</translation>
    </message>
</context>
<context>
    <name>Steelyard::FieldListModel</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>Steelyard::FieldPage</name>
    <message>
        <source>How often customers are to be seen…</source>
        <translation>How often customers are to be seen…</translation>
    </message>
    <message>
        <source>Export the next four weeks as calendar…</source>
        <translation>Export the next four weeks as calendar…</translation>
    </message>
    <message>
        <source>Import appointments from a calendar…</source>
        <translation>Import appointments from a calendar…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nobody works here yet. Import the file that names your people and customers.</source>
        <translation>Nobody works here yet. Import the file that names your people and customers.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>Whose day shall it be? Say who you are, or choose somebody above.</source>
        <translation>Whose day shall it be? Say who you are, or choose somebody above.</translation>
    </message>
    <message>
        <source>Say who I am…</source>
        <translation>Say who I am…</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Log a visit</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Plan a visit…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>To clarify</source>
        <translation>To clarify</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n visit(s)</source>
        <translation>
            <numerusform>Planned: %n visit</numerusform>
            <numerusform>Planned: %n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: how often customers are to be seen</source>
        <translation>Saved: how often customers are to be seen</translation>
    </message>
</context>
<context>
    <name>Steelyard::FilterBar</name>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>Steelyard::FilterChip</name>
    <message>
        <source>%1: %2 (Delete removes it)</source>
        <translation>%1: %2 (Delete removes it)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between chosen values</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Steelyard::FlagModel</name>
    <message>
        <source>To be clarified</source>
        <translation>To be clarified</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Steelyard::FlagPanel</name>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Ask</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>&amp;Explain…</translation>
    </message>
    <message>
        <source>&amp;In order…</source>
        <translation>&amp;In order…</translation>
    </message>
    <message>
        <source>&amp;Put right…</source>
        <translation>&amp;Put right…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Reopen…</translation>
    </message>
    <message>
        <source>Entries that this is about</source>
        <translation>Entries that this is about</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 in doubt</translation>
    </message>
    <message>
        <source>Asked; no explanation yet.</source>
        <translation>Asked; no explanation yet.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 says: %2</translation>
    </message>
    <message>
        <source>Decided by %1: %2</source>
        <translation>Decided by %1: %2</translation>
    </message>
    <message>
        <source>The person is asked first.</source>
        <translation>The person is asked first.</translation>
    </message>
</context>
<context>
    <name>Steelyard::FlowDealsModel</name>
    <message>
        <source>(deleted)</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>Steelyard::ForecastModel</name>
    <message>
        <source>Without an owner</source>
        <translation>Without an owner</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>not called</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>Own call: %1</source>
        <translation>Own call: %1</translation>
    </message>
    <message>
        <source>Calls below: %1</source>
        <translation>Calls below: %1</translation>
    </message>
    <message>
        <source>Not called yet: %1</source>
        <translation>Not called yet: %1</translation>
    </message>
    <message>
        <source>In 80 of 100 runs between %1 and %2</source>
        <translation>In 80 of 100 runs between %1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s), calls given as long before the end as now</source>
        <translation>
            <numerusform>%n period, calls given as long before the end as now</numerusform>
            <numerusform>%n periods, calls given as long before the end as now</numerusform>
        </translation>
    </message>
    <message>
        <source>A naive forecast: %1 off</source>
        <translation>A naive forecast: %1 off</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Open in the period</source>
        <translation>Open in the period</translation>
    </message>
    <message>
        <source>By the win model</source>
        <translation>By the win model</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Team / person</source>
        <translation>Team / person</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Best case</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Weighted</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P10–P90</source>
        <translation>P10–P90</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Less than what is called as committed (%1)</source>
        <translation>Less than what is called as committed (%1)</translation>
    </message>
</context>
<context>
    <name>Steelyard::ForecastView</name>
    <message>
        <source>A snapshot is taken every week.</source>
        <translation>A snapshot is taken every week.</translation>
    </message>
    <message>
        <source>No weekly snapshots any more.</source>
        <translation>No weekly snapshots any more.</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Take a snapshot</translation>
    </message>
    <message>
        <source>Keeps how all opportunities stand now, to be compared with later.</source>
        <translation>Keeps how all opportunities stand now, to be compared with later.</translation>
    </message>
    <message>
        <source>There are no opportunities yet, so there is nothing to forecast. Import them from your old system.</source>
        <translation>There are no opportunities yet, so there is nothing to forecast. Import them from your old system.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>A snapshot every week</source>
        <translation>A snapshot every week</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>From snapshot</source>
        <translation>From snapshot</translation>
    </message>
    <message>
        <source>To snapshot</source>
        <translation>To snapshot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Figures of the forecast</source>
        <translation>Figures of the forecast</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing was called or kept in this period yet. Type a number into the table, or take a snapshot.</source>
        <translation>Nothing was called or kept in this period yet. Type a number into the table, or take a snapshot.</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>What moved it</translation>
    </message>
    <message>
        <source>What moved the open opportunities of the period</source>
        <translation>What moved the open opportunities of the period</translation>
    </message>
    <message>
        <source>open, expected in the period</source>
        <translation>open, expected in the period</translation>
    </message>
    <message>
        <source>There is no snapshot yet. Take one now; next week you will see what became of today&apos;s opportunities.</source>
        <translation>There is no snapshot yet. Take one now; next week you will see what became of today&apos;s opportunities.</translation>
    </message>
    <message>
        <source>The second snapshot was taken before the first one.</source>
        <translation>The second snapshot was taken before the first one.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunitys</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast, %1</source>
        <translation>Forecast, %1</translation>
    </message>
    <message>
        <source>F2 or typing calls a number</source>
        <translation>F2 or typing calls a number</translation>
    </message>
    <message>
        <source>the period is over, nothing can be called any more</source>
        <translation>the period is over, nothing can be called any more</translation>
    </message>
    <message>
        <source>Forecast by team and person</source>
        <translation>Forecast by team and person</translation>
    </message>
    <message>
        <source>How good calls were</source>
        <translation>How good calls were</translation>
    </message>
    <message>
        <source>error in percent of what was won, by how long before the end it was called</source>
        <translation>error in percent of what was won, by how long before the end it was called</translation>
    </message>
    <message>
        <source>Nobody can be judged yet: no period with calls is over.</source>
        <translation>Nobody can be judged yet: no period with calls is over.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The snapshot is kept.</source>
        <translation>The snapshot is kept.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type a number such as 1,250,000 or 35万.</source>
        <translation>“%1” is no amount. Type a number such as 1,250,000 or 35万.</translation>
    </message>
    <message>
        <source>Adjust the number</source>
        <translation>Adjust the number</translation>
    </message>
    <message>
        <source>Why does it differ from what was called? Others read this.</source>
        <translation>Why does it differ from what was called? Others read this.</translation>
    </message>
    <message>
        <source>The adjustment is kept.</source>
        <translation>The adjustment is kept.</translation>
    </message>
    <message>
        <source>The call is kept.</source>
        <translation>The call is kept.</translation>
    </message>
    <message>
        <source>The best case is kept.</source>
        <translation>The best case is kept.</translation>
    </message>
</context>
<context>
    <name>Steelyard::FunnelPanel</name>
    <message>
        <source>Behind “%1”</source>
        <translation>Behind “%1”</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>went on</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>lost here</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>still here</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>created in the period</source>
        <translation>created in the period</translation>
    </message>
    <message>
        <source>left a stage in the period</source>
        <translation>left a stage in the period</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Beside it</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>the period before</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>a year before</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Stages of the funnel</source>
        <translation>Stages of the funnel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Went on</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95 % range</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>Against before</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Median days</translation>
    </message>
    <message>
        <source>+5 points bring</source>
        <translation>+5 points bring</translation>
    </message>
    <message>
        <source>Opportunities behind a stage</source>
        <translation>Opportunities behind a stage</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Funnel before</source>
        <translation>Funnel before</translation>
    </message>
    <message>
        <source>All opportunities</source>
        <translation>All opportunities</translation>
    </message>
    <message>
        <source>Choose a stage to see its opportunities</source>
        <translation>Choose a stage to see its opportunities</translation>
    </message>
    <message>
        <source>Behind “%1”: %2 of %3, choose a shorter period for all</source>
        <translation>Behind “%1”: %2 of %3, choose a shorter period for all</translation>
    </message>
</context>
<context>
    <name>Steelyard::GapLine</name>
    <message>
        <source>Gap below %1</source>
        <translation>Gap below %1</translation>
    </message>
</context>
<context>
    <name>Steelyard::HandOverDialog</name>
    <message>
        <source>Hand over the customers of somebody who leaves</source>
        <translation>Hand over the customers of somebody who leaves</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Who leaves</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Divided</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>of this region</source>
        <translation>of this region</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>as above</translation>
    </message>
    <message>
        <source>everything to the first one</source>
        <translation>everything to the first one</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>by region</translation>
    </message>
    <message>
        <source>evenly by open amount</source>
        <translation>evenly by open amount</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>What is handed over</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>List to sign as PDF…</source>
        <translation>List to sign as PDF…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Choose who leaves: what is in hand then stands here.</source>
        <translation>Choose who leaves: what is in hand then stands here.</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>List to sign</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Steelyard::HandbookEditing</name>
    <message>
        <source>The draft is kept; figures are counted as before.</source>
        <translation>The draft is kept; figures are counted as before.</translation>
    </message>
    <message>
        <source>“%1” waits for approval.</source>
        <translation>“%1” waits for approval.</translation>
    </message>
    <message>
        <source>“%1” is approved.</source>
        <translation>“%1” is approved.</translation>
    </message>
    <message>
        <source>The proposal is a draft again.</source>
        <translation>The proposal is a draft again.</translation>
    </message>
    <message>
        <source>The draft was thrown away; Undo brings it back.</source>
        <translation>The draft was thrown away; Undo brings it back.</translation>
    </message>
    <message>
        <source>The company counts by another rule from now on; Undo takes it back.</source>
        <translation>The company counts by another rule from now on; Undo takes it back.</translation>
    </message>
    <message>
        <source>It stands among the figures of the cockpit now.</source>
        <translation>It stands among the figures of the cockpit now.</translation>
    </message>
    <message>
        <source>It was taken out of the cockpit.</source>
        <translation>It was taken out of the cockpit.</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) wait for approval, as one.</source>
        <translation>
            <numerusform>%n KPI waits for approval.</numerusform>
            <numerusform>%n KPIs wait for approval, as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) are approved.</source>
        <translation>
            <numerusform>%n KPI is approved.</numerusform>
            <numerusform>%n KPIs are approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were made; Undo takes them back.</source>
        <translation>
            <numerusform>%n draft was made; Undo takes it back.</numerusform>
            <numerusform>%n drafts were made; Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::HandbookFiles</name>
    <message numerus="yes">
        <source>The handbook is in %1: %n KPI(s)</source>
        <translation>
            <numerusform>The handbook is in %1: %n KPI</numerusform>
            <numerusform>The handbook is in %1: %n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The handbook is in %1: %n page(s)</source>
        <translation>
            <numerusform>The handbook is in %1: %n page</numerusform>
            <numerusform>The handbook is in %1: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the handbook…</source>
        <translation>Writing the handbook…</translation>
    </message>
    <message>
        <source>Print or export the handbook as PDF…</source>
        <translation>Print or export the handbook as PDF…</translation>
    </message>
    <message>
        <source>Export the handbook as an Excel workbook…</source>
        <translation>Export the handbook as an Excel workbook…</translation>
    </message>
    <message>
        <source>Import definitions…</source>
        <translation>Import definitions…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>The handbook as a file</source>
        <translation>The handbook as a file</translation>
    </message>
</context>
<context>
    <name>Steelyard::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Back to the KPI before</source>
        <translation>Back to the KPI before</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Search the handbook</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Close without keeping?</source>
        <translation>Close without keeping?</translation>
    </message>
    <message>
        <source>What was changed since the last draft is lost.</source>
        <translation>What was changed since the last draft is lost.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>What should be different?</translation>
    </message>
    <message>
        <source>Define a KPI</source>
        <translation>Define a KPI</translation>
    </message>
    <message>
        <source>Change this definition</source>
        <translation>Change this definition</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message numerus="yes">
        <source>With it %n other proposal(s) of the same review become drafts again.</source>
        <translation>
            <numerusform>With it %n other proposal of the same review becomes a draft again.</numerusform>
            <numerusform>With it %n other proposals of the same review become drafts again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the proposal back?</source>
        <translation>Take the proposal back?</translation>
    </message>
    <message>
        <source>“%1” waits for approval. Whoever keeps a draft of it takes the proposal back; it then has to be proposed again.</source>
        <translation>“%1” waits for approval. Whoever keeps a draft of it takes the proposal back; it then has to be proposed again.</translation>
    </message>
    <message>
        <source>Take back and keep the draft</source>
        <translation>Take back and keep the draft</translation>
    </message>
    <message>
        <source>Type figures in</source>
        <translation>Type figures in</translation>
    </message>
</context>
<context>
    <name>Steelyard::HandbookStrip</name>
    <message numerus="yes">
        <source>%n stored definition(s) could not be taken in</source>
        <translation>
            <numerusform>%n stored definition could not be taken in</numerusform>
            <numerusform>%n stored definitions could not be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for approval</source>
        <translation>
            <numerusform>%n proposal waits for approval</numerusform>
            <numerusform>%n proposals wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) by which nobody counts yet</source>
        <translation>
            <numerusform>%n draft by which nobody counts yet</numerusform>
            <numerusform>%n drafts by which nobody counts yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show what waits in the handbook</source>
        <translation>Show what waits in the handbook</translation>
    </message>
</context>
<context>
    <name>Steelyard::HereBar</name>
    <message>
        <source>Checked in at %1 since %2</source>
        <translation>Checked in at %1 since %2</translation>
    </message>
    <message>
        <source>Check out…</source>
        <translation>Check out…</translation>
    </message>
</context>
<context>
    <name>Steelyard::ImpactView</name>
    <message>
        <source>Working out what it does to the last thirteen months…</source>
        <translation>Working out what it does to the last thirteen months…</translation>
    </message>
    <message>
        <source>In the last thirteen months %1 of %2 figures of the company, its teams and people would be different.</source>
        <translation>In the last thirteen months %1 of %2 figures of the company, its teams and people would be different.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>The company month by month</source>
        <translation>The company month by month</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>The company</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>as it would be</source>
        <translation>as it would be</translation>
    </message>
    <message>
        <source>The largest changes below the company</source>
        <translation>The largest changes below the company</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>In the last thirteen months the company, its teams and people would have %1 figures of it.</source>
        <translation>In the last thirteen months the company, its teams and people would have %1 figures of it.</translation>
    </message>
</context>
<context>
    <name>Steelyard::ImportFlow</name>
    <message>
        <source>Looking through %1…</source>
        <translation>Looking through %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receivable(s)</source>
        <translation>
            <numerusform>%n receivable</numerusform>
            <numerusform>%n receivables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n row(s) of %1 can be read; the reasons are in %2.</source>
        <translation>
            <numerusform>The %n row of %1 cannot be read; the reason is in %2.</numerusform>
            <numerusform>None of the %n rows of %1 can be read; the reasons are in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds nothing that is not here already.</source>
        <translation>%1 holds nothing that is not here already.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>new: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) go to %1</source>
        <translation>
            <numerusform>%n bad row goes to %1</numerusform>
            <numerusform>%n bad rows go to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>Import %1?</translation>
    </message>
    <message>
        <source>One step, which Undo takes back.</source>
        <translation>One step, which Undo takes back.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importing %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) set aside</source>
        <translation>
            <numerusform>%n bad row set aside</numerusform>
            <numerusform>%n bad rows set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage change(s)</source>
        <translation>
            <numerusform>%n stage change</numerusform>
            <numerusform>%n stage changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n membership</numerusform>
            <numerusform>%n memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>%n order line</numerusform>
            <numerusform>%n order lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n shipment</numerusform>
            <numerusform>%n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s)</source>
        <translation>
            <numerusform>%n expense</numerusform>
            <numerusform>%n expenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rate(s)</source>
        <translation>
            <numerusform>%n exchange rate</numerusform>
            <numerusform>%n exchange rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n holiday</numerusform>
            <numerusform>%n holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::InstalmentDialog</name>
    <message>
        <source>Plan instalments</source>
        <translation>Plan instalments</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Percent of instalment %1</source>
        <translation>Percent of instalment %1</translation>
    </message>
    <message>
        <source>Due day of instalment %1</source>
        <translation>Due day of instalment %1</translation>
    </message>
    <message>
        <source>Kind of instalment %1</source>
        <translation>Kind of instalment %1</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%1% of %2</translation>
    </message>
</context>
<context>
    <name>Steelyard::KeptFiles</name>
    <message>
        <source>Add a photo or file…</source>
        <translation>Add a photo or file…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Add a photo or file</source>
        <translation>Add a photo or file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>Steelyard::KpiChip</name>
    <message>
        <source>Open its page</source>
        <translation>Open its page</translation>
    </message>
    <message>
        <source>Not yet in this handbook</source>
        <translation>Not yet in this handbook</translation>
    </message>
</context>
<context>
    <name>Steelyard::KpiHead</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>looked at %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>The company</translation>
    </message>
    <message>
        <source>The company, %1</source>
        <translation>The company, %1</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>%1 in the last twelve months</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>The last twelve months</translation>
    </message>
    <message>
        <source>Take out of the cockpit</source>
        <translation>Take out of the cockpit</translation>
    </message>
    <message>
        <source>Show in the cockpit</source>
        <translation>Show in the cockpit</translation>
    </message>
    <message>
        <source>Type figures in</source>
        <translation>Type figures in</translation>
    </message>
</context>
<context>
    <name>Steelyard::KpiSheet</name>
    <message>
        <source>How it is counted</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>What the program computes</source>
        <translation>What the program computes</translation>
    </message>
    <message numerus="yes">
        <source>Below %n record(s) it is marked as resting on few.</source>
        <translation>
            <numerusform>Below %n record it is marked as resting on few.</numerusform>
            <numerusform>Below %n records it is marked as resting on few.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Final %n working day(s) after the end of a period.</source>
        <translation>
            <numerusform>Final %n working day after the end of a period.</numerusform>
            <numerusform>Final %n working days after the end of a period.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is asked for one %1 at a time.</source>
        <translation>It is asked for one %1 at a time.</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>Counting rules</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>The same records, counted by another rule: say which one you mean.</source>
        <translation>The same records, counted by another rule: say which one you mean.</translation>
    </message>
    <message>
        <source>How it can mislead</source>
        <translation>How it can mislead</translation>
    </message>
    <message>
        <source>So never read it without</source>
        <translation>So never read it without</translation>
    </message>
    <message>
        <source>What it hangs together with</source>
        <translation>What it hangs together with</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>Worked examples</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n examples</source>
        <translation>
            <numerusform>Show the %n example</numerusform>
            <numerusform>Show all %n examples</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Reconcile two of them…</source>
        <translation>Reconcile two of them…</translation>
    </message>
    <message>
        <source>When more than %1% of the records have no value, it is an error.</source>
        <translation>When more than %1% of the records have no value, it is an error.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Where it is used</translation>
    </message>
    <message>
        <source>Measured on the company&apos;s own months</source>
        <translation>Measured on the company&apos;s own months</translation>
    </message>
    <message>
        <source>Their month-to-month changes went together; that proves no cause.</source>
        <translation>Their month-to-month changes went together; that proves no cause.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: too few months to tell</source>
        <translation>%1: too few months to tell</translation>
    </message>
    <message numerus="yes">
        <source>r = %1, %n month(s)</source>
        <translation>
            <numerusform>r = %1, %n month</numerusform>
            <numerusform>r = %1, %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no signal (%2)</source>
        <translation>%1: no signal (%2)</translation>
    </message>
    <message>
        <source>%1: in the same month (%2)</source>
        <translation>%1: in the same month (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s) later (%2)</source>
        <translation>
            <numerusform>%1: %n month later (%2)</numerusform>
            <numerusform>%1: %n months later (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Two calendars</source>
        <translation>Two calendars</translation>
    </message>
    <message>
        <source>A month of settlement and a civil month hold other days.</source>
        <translation>A month of settlement and a civil month hold other days.</translation>
    </message>
    <message>
        <source>Reconcile with the month of settlement…</source>
        <translation>Reconcile with the month of settlement…</translation>
    </message>
</context>
<context>
    <name>Steelyard::KpiTile</name>
    <message>
        <source>, </source>
        <comment>between the parts of a description</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Steelyard::LabelsDialog</name>
    <message>
        <source>No longer used</source>
        <translation>No longer used</translation>
    </message>
    <message>
        <source>Labels of customers</source>
        <translation>Labels of customers</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>none: set by hand. For example: tier = &apos;A&apos; and region = &apos;East&apos;</source>
        <translation>none: set by hand. For example: tier = &apos;A&apos; and region = &apos;East&apos;</translation>
    </message>
    <message>
        <source>Apply all rules today</source>
        <translation>Apply all rules today</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>New label</translation>
    </message>
    <message>
        <source>Without a rule it is set by hand, from the list of customers.</source>
        <translation>Without a rule it is set by hand, from the list of customers.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers fit today.</source>
        <translation>
            <numerusform>%n customer fits today.</numerusform>
            <numerusform>%n customers fit today.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label “%1” saved</source>
        <translation>Label “%1” saved</translation>
    </message>
    <message>
        <source>Labels are as their rules say</source>
        <translation>Labels are as their rules say</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
</context>
<context>
    <name>Steelyard::LaneModel</name>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>Decided %1</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1 d</translation>
    </message>
    <message>
        <source>idle %L1 d</source>
        <translation>idle %L1 d</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>no next step</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>due since %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>next %1</translation>
    </message>
    <message>
        <source>%1 in this stage; others leave it after %2</source>
        <translation>%1 in this stage; others leave it after %2</translation>
    </message>
    <message>
        <source>%1 are allowed</source>
        <translation>%1 are allowed</translation>
    </message>
</context>
<context>
    <name>Steelyard::LeadDialog</name>
    <message>
        <source>Open an opportunity</source>
        <translation>Open an opportunity</translation>
    </message>
    <message>
        <source>Make a customer of the lead</source>
        <translation>Make a customer of the lead</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Make it so</source>
        <translation>Make it so</translation>
    </message>
    <message>
        <source>A new customer is made.</source>
        <translation>A new customer is made.</translation>
    </message>
    <message>
        <source>The customer is on file already.</source>
        <translation>The customer is on file already.</translation>
    </message>
    <message>
        <source>%1 is a customer now</source>
        <translation>%1 is a customer now</translation>
    </message>
</context>
<context>
    <name>Steelyard::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>Steelyard::LockDialog</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in every period</source>
        <translation>%1 in every period</translation>
    </message>
    <message>
        <source>Everybody in %1</source>
        <translation>Everybody in %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>for instance: agreed with the region on 3 December</source>
        <translation>for instance: agreed with the region on 3 December</translation>
    </message>
</context>
<context>
    <name>Steelyard::MainWindow</name>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Steelyard</source>
        <translation>Steelyard</translation>
    </message>
    <message>
        <source>%1 – Steelyard</source>
        <translation>%1 – Steelyard</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Wide navigation</source>
        <translation>Wide navigation</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>Narrow navigation</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>Steelyard::ManualModel</name>
    <message>
        <source>Not there in this period, or the period has not begun</source>
        <translation>Not there in this period, or the period has not begun</translation>
    </message>
    <message>
        <source>nothing typed in</source>
        <translation>nothing typed in</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
</context>
<context>
    <name>Steelyard::ManualView</name>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>for instance: attendance list; type 4/5 for 4 of 5</source>
        <translation>for instance: attendance list; type 4/5 for 4 of 5</translation>
    </message>
    <message>
        <source>for instance: the ledger of March</source>
        <translation>for instance: the ledger of March</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) kept; Undo takes them back.</source>
        <translation>
            <numerusform>%n figure kept; Undo takes it back.</numerusform>
            <numerusform>%n figures kept; Undo takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Back to the handbook</source>
        <translation>Back to the handbook</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Which figures</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Typed in by</source>
        <translation>Typed in by</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>What proves it</translation>
    </message>
    <message>
        <source>Figures by unit and period</source>
        <translation>Figures by unit and period</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choose…</translation>
    </message>
</context>
<context>
    <name>Steelyard::MoneyView</name>
    <message>
        <source>Allocated to what was due first</source>
        <translation>Allocated to what was due first</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Invoiced</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>of what was signed</source>
        <translation>of what was signed</translation>
    </message>
    <message>
        <source>signed and not shipped</source>
        <translation>signed and not shipped</translation>
    </message>
    <message>
        <source>shipped and not invoiced</source>
        <translation>shipped and not invoiced</translation>
    </message>
    <message>
        <source>invoiced and not collected</source>
        <translation>invoiced and not collected</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>1–30 days late</source>
        <translation>1–30 days late</translation>
    </message>
    <message>
        <source>31–60 days late</source>
        <translation>31–60 days late</translation>
    </message>
    <message>
        <source>61–90 days late</source>
        <translation>61–90 days late</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Over 90 days</translation>
    </message>
    <message>
        <source>Without a due day</source>
        <translation>Without a due day</translation>
    </message>
    <message numerus="yes">
        <source>%n receivable(s)</source>
        <translation>
            <numerusform>%n receivable</numerusform>
            <numerusform>%n receivables</numerusform>
        </translation>
    </message>
    <message>
        <source>Still owed today: %1</source>
        <translation>Still owed today: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other currencies</source>
        <translation>
            <numerusform>%n more in other currencies</numerusform>
            <numerusform>%n more in other currencies</numerusform>
        </translation>
    </message>
    <message>
        <source>From contract to cash</source>
        <translation>From contract to cash</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Allocate</translation>
    </message>
</context>
<context>
    <name>Steelyard::MoveDialog</name>
    <message>
        <source>To “%1”</source>
        <translation>To “%1”</translation>
    </message>
    <message>
        <source>A loss teaches only who writes down why.</source>
        <translation>A loss teaches only who writes down why.</translation>
    </message>
    <message>
        <source>On which day was it won?</source>
        <translation>On which day was it won?</translation>
    </message>
    <message>
        <source>The rules of the stage ask for this first: %1.</source>
        <translation>The rules of the stage ask for this first: %1.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>What was said, and what comes next</source>
        <translation>What was said, and what comes next</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>It happened</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Note *</source>
        <translation>Note *</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Still needed: %1</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose a customer from the list.</source>
        <translation>Nobody is called “%1”. Choose a customer from the list.</translation>
    </message>
    <message>
        <source>Write a note on what happened.</source>
        <translation>Write a note on what happened.</translation>
    </message>
</context>
<context>
    <name>Steelyard::NavItem</name>
    <message>
        <source>current room</source>
        <translation>current room</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::Navigation</name>
    <message>
        <source>Main navigation</source>
        <translation>Main navigation</translation>
    </message>
</context>
<context>
    <name>Steelyard::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Name *</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Nobody: into the pool</source>
        <translation>Nobody: into the pool</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>There already: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Add anyway</translation>
    </message>
</context>
<context>
    <name>Steelyard::NotifyFlow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Steelyard</source>
        <translation>Steelyard</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Due now: %1</source>
        <translation>Due now: %1</translation>
    </message>
</context>
<context>
    <name>Steelyard::OutlookCard</name>
    <message>
        <source>What the past alone says</source>
        <translation>What the past alone says</translation>
    </message>
    <message>
        <source>from complete periods, without a look at what is open</source>
        <translation>from complete periods, without a look at what is open</translation>
    </message>
</context>
<context>
    <name>Steelyard::OutlookModel</name>
    <message>
        <source>the period is over</source>
        <translation>the period is over</translation>
    </message>
    <message numerus="yes">
        <source>%n complete period(s) known, too few</source>
        <translation>
            <numerusform>%n complete period known, too few</numerusform>
            <numerusform>%n complete periods known, too few</numerusform>
        </translation>
    </message>
    <message>
        <source>the past has a gap</source>
        <translation>the past has a gap</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>In 80 of 100 cases between %1 and %2</source>
        <translation>In 80 of 100 cases between %1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>Tried on the last %n period(s), which were held out</source>
        <translation>
            <numerusform>Tried on the last %n period, which was held out</numerusform>
            <numerusform>Tried on the last %n periods, which were held out</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few periods are known to hold some out and try it on them</source>
        <translation>Too few periods are known to hold some out and try it on them</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n complete period(s)</source>
        <translation>
            <numerusform>Learned from %n complete period</numerusform>
            <numerusform>Learned from %n complete periods</numerusform>
        </translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>By the past alone</source>
        <translation>By the past alone</translation>
    </message>
    <message>
        <source>80 of 100 cases</source>
        <translation>80 of 100 cases</translation>
    </message>
    <message>
        <source>Missed by, in trials</source>
        <translation>Missed by, in trials</translation>
    </message>
</context>
<context>
    <name>Steelyard::PackDialog</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed in the file</source>
        <translation>changed in the file</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>changed here</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>changed on both sides</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>becomes a draft</source>
        <translation>becomes a draft</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>stays as it is</translation>
    </message>
    <message>
        <source>Definitions of %1</source>
        <translation>Definitions of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) become drafts; no figure changes until they are approved.</source>
        <translation>
            <numerusform>%n definition becomes a draft; no figure changes until it is approved.</numerusform>
            <numerusform>%n definitions become drafts; no figure changes until they are approved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file becomes a draft.</source>
        <translation>Nothing in this file becomes a draft.</translation>
    </message>
    <message>
        <source>What could not be taken in as it is there</source>
        <translation>What could not be taken in as it is there</translation>
    </message>
    <message>
        <source>Propose it right away</source>
        <translation>Propose it right away</translation>
    </message>
    <message>
        <source>Propose them right away, to be judged as one</source>
        <translation>Propose them right away, to be judged as one</translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>Make %n draft</numerusform>
            <numerusform>Make %n drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>The definitions of the file</source>
        <translation>The definitions of the file</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Against the handbook</source>
        <translation>Against the handbook</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was left aside.</source>
        <translation>The column “%1” is not known and was left aside.</translation>
    </message>
</context>
<context>
    <name>Steelyard::PatternDialog</name>
    <message>
        <source>A day of a long week</source>
        <translation>A day of a long week</translation>
    </message>
    <message>
        <source>Working days of %1</source>
        <translation>Working days of %1</translation>
    </message>
    <message>
        <source>As the unit above</source>
        <translation>As the unit above</translation>
    </message>
    <message>
        <source>Five days a week</source>
        <translation>Five days a week</translation>
    </message>
    <message>
        <source>Six days a week</source>
        <translation>Six days a week</translation>
    </message>
    <message>
        <source>Six and five days in turn</source>
        <translation>Six and five days in turn</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Holidays and make-up workdays stay those of the company. A plan that was divided keeps the days that it was divided by; what is divided from now on, paces and daily work go by these days.</source>
        <translation>Holidays and make-up workdays stay those of the company. A plan that was divided keeps the days that it was divided by; what is divided from now on, paces and daily work go by these days.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>Steelyard::PaymentDialog</name>
    <message>
        <source>Payment of %1</source>
        <translation>Payment of %1</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Amount (%1)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>Matures</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Settled now</source>
        <translation>Settled now</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Receivables</translation>
    </message>
    <message>
        <source>Settled now of the one due on %1</source>
        <translation>Settled now of the one due on %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>More is settled than is open.</source>
        <translation>More is settled than is open.</translation>
    </message>
    <message>
        <source>%1 more is settled than was paid.</source>
        <translation>%1 more is settled than was paid.</translation>
    </message>
    <message>
        <source>%1 stays on the payment, to be allocated later.</source>
        <translation>%1 stays on the payment, to be allocated later.</translation>
    </message>
</context>
<context>
    <name>Steelyard::PeerStrip</name>
    <message>
        <source>Beside the others</source>
        <translation>Beside the others</translation>
    </message>
</context>
<context>
    <name>Steelyard::PersonDialog</name>
    <message>
        <source>Who works here?</source>
        <translation>Who works here?</translation>
    </message>
    <message>
        <source>What is logged and decided at this computer is written down under this name.</source>
        <translation>What is logged and decided at this computer is written down under this name.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>Name, pinyin or initials</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>That is me</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nobody in particular</translation>
    </message>
</context>
<context>
    <name>Steelyard::PipelinePage</name>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Product line</translation>
    </message>
    <message>
        <source>%L1 without a customer</source>
        <translation>%L1 without a customer</translation>
    </message>
    <message>
        <source>%L1 open without an amount</source>
        <translation>%L1 open without an amount</translation>
    </message>
    <message>
        <source>%L1 in a currency without a rate, in no sum</source>
        <translation>%L1 in a currency without a rate, in no sum</translation>
    </message>
    <message>
        <source>%1 is now in %2</source>
        <translation>%1 is now in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moved to %1</source>
        <translation>
            <numerusform>%n moved to %1</numerusform>
            <numerusform>%n moved to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation>Opportunity created</translation>
    </message>
    <message numerus="yes">
        <source>Change %n opportunities</source>
        <translation>
            <numerusform>Change %n opportunity</numerusform>
            <numerusform>Change %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities worth %1 get the same value.</source>
        <translation>
            <numerusform>%n opportunity worth %1 gets the value.</numerusform>
            <numerusform>%n opportunities worth %1 get the same value.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities changed: %1</source>
        <translation>
            <numerusform>%n opportunity changed: %1</numerusform>
            <numerusform>%n opportunities changed: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Move to stage</translation>
    </message>
    <message>
        <source>Stages of %1 saved</source>
        <translation>Stages of %1 saved</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Remove a view</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>View “%1” removed</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>View “%1” saved</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>One row</translation>
    </message>
    <message>
        <source>A row for each owner</source>
        <translation>A row for each owner</translation>
    </message>
    <message>
        <source>A row for each product line</source>
        <translation>A row for each product line</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>New opportunity</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Find a customer, opportunity or owner</source>
        <translation>Find a customer, opportunity or owner</translation>
    </message>
    <message>
        <source>Find opportunities</source>
        <translation>Find opportunities</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rows by owner or product line</source>
        <translation>Rows by owner or product line</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Stages…</source>
        <translation>Stages…</translation>
    </message>
    <message>
        <source>Stages and their rules</source>
        <translation>Stages and their rules</translation>
    </message>
    <message>
        <source>There are no opportunities yet. Make the first one, or import them from your old system with Ctrl+I.</source>
        <translation>There are no opportunities yet. Make the first one, or import them from your old system with Ctrl+I.</translation>
    </message>
    <message>
        <source>There are no opportunities yet. Import them from your old system, or begin with stages of your own.</source>
        <translation>There are no opportunities yet. Import them from your old system, or begin with stages of your own.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>too long in their stage</source>
        <translation>too long in their stage</translation>
    </message>
    <message>
        <source>without a next step</source>
        <translation>without a next step</translation>
    </message>
    <message>
        <source>close date has passed</source>
        <translation>close date has passed</translation>
    </message>
    <message>
        <source>closing this quarter</source>
        <translation>closing this quarter</translation>
    </message>
</context>
<context>
    <name>Steelyard::PlanDeeds</name>
    <message>
        <source>The target is broken down; Undo takes it back.</source>
        <translation>The target is broken down; Undo takes it back.</translation>
    </message>
    <message>
        <source>Unlocked; Undo locks it again.</source>
        <translation>Unlocked; Undo locks it again.</translation>
    </message>
    <message>
        <source>Locked; Undo unlocks it.</source>
        <translation>Locked; Undo unlocks it.</translation>
    </message>
    <message>
        <source>Why it is overridden</source>
        <translation>Why it is overridden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Rows and periods agree already.</source>
        <translation>Rows and periods agree already.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed: every row and every period keeps its total.</source>
        <translation>
            <numerusform>%n figure changed: every row and every period keeps its total.</numerusform>
            <numerusform>%n figures changed: every row and every period keeps its total.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is now: %1.</source>
        <translation>The plan is now: %1.</translation>
    </message>
    <message>
        <source>The remark is kept.</source>
        <translation>The remark is kept.</translation>
    </message>
    <message>
        <source>Visits and opportunities are targets now; Undo takes them back.</source>
        <translation>Visits and opportunities are targets now; Undo takes them back.</translation>
    </message>
    <message>
        <source>Where shall the plan be?</source>
        <translation>Where shall the plan be?</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Tables (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;Tables (*.csv)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Locks</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>tier</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>unit or person</source>
        <translation>unit or person</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written to %1</source>
        <translation>
            <numerusform>%n figure written to %1</numerusform>
            <numerusform>%n figures written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a plan back from a file</source>
        <translation>Take a plan back from a file</translation>
    </message>
    <message>
        <source>Plans (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Plans (*.xlsx *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>The changed figures are taken in; Undo takes them back.</source>
        <translation>The changed figures are taken in; Undo takes them back.</translation>
    </message>
    <message>
        <source>A commitment is what people promise themselves: it is typed, not broken down. Choose another tier.</source>
        <translation>A commitment is what people promise themselves: it is typed, not broken down. Choose another tier.</translation>
    </message>
    <message>
        <source>The working days are set; Undo takes them back.</source>
        <translation>The working days are set; Undo takes them back.</translation>
    </message>
</context>
<context>
    <name>Steelyard::PlanDesk</name>
    <message numerus="yes">
        <source>%n figure(s) that were not saved belong to nobody in the plan any more and are left out.</source>
        <translation>
            <numerusform>%n figure that was not saved belongs to nobody in the plan any more and is left out.</numerusform>
            <numerusform>%n figures that were not saved belong to nobody in the plan any more and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typing</translation>
    </message>
    <message numerus="yes">
        <source>%n more was/were refused.</source>
        <translation>
            <numerusform>%n more was refused.</numerusform>
            <numerusform>%n more were refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure, or no place for it: %1</source>
        <translation>No figure, or no place for it: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) followed, around what is locked or overridden.</source>
        <translation>
            <numerusform>%n figure followed, around what is locked or overridden.</numerusform>
            <numerusform>%n figures followed, around what is locked or overridden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what I typed</source>
        <translation>Only what I typed</translation>
    </message>
    <message>
        <source>There is no gap here that could be shared.</source>
        <translation>There is no gap here that could be shared.</translation>
    </message>
    <message>
        <source>Share the gap</source>
        <translation>Share the gap</translation>
    </message>
    <message numerus="yes">
        <source>The gap was shared among %n figure(s) below.</source>
        <translation>
            <numerusform>The gap went to %n figure below.</numerusform>
            <numerusform>The gap was shared among %n figures below.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) saved; Undo takes them back.</source>
        <translation>
            <numerusform>%n figure saved; Undo takes it back.</numerusform>
            <numerusform>%n figures saved; Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any figure was/were left out; type one to let them take part.</source>
        <translation>
            <numerusform>%n without any figure was left out; type one to let them take part.</numerusform>
            <numerusform>%n without any figure were left out; type one to let them take part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::PlanDialog</name>
    <message>
        <source>at a time</source>
        <translation>at a time</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Plan a visit</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Steelyard::PlanModel</name>
    <message>
        <source>%1, open</source>
        <translation>%1, open</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, closed</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>sum of what is below</source>
        <translation>sum of what is below</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>overridden</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>%1 beside the target</source>
        <translation>%1 beside the target</translation>
    </message>
    <message>
        <source>typed for these days</source>
        <translation>typed for these days</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>What people promise for the year, beside their target</source>
        <translation>What people promise for the year, beside their target</translation>
    </message>
    <message>
        <source>some of its days are locked</source>
        <translation>some of its days are locked</translation>
    </message>
</context>
<context>
    <name>Steelyard::PlanPapers</name>
    <message>
        <source>A scenario of this plan</source>
        <translation>A scenario of this plan</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a scenario: it is taken, or holds an @. Choose another.</source>
        <translation>“%1” cannot be the name of a scenario: it is taken, or holds an @. Choose another.</translation>
    </message>
    <message>
        <source>“%1” begins as a copy; the plan in force stays as it is.</source>
        <translation>“%1” begins as a copy; the plan in force stays as it is.</translation>
    </message>
    <message>
        <source>This is the plan in force. Choose a scenario to put it in force.</source>
        <translation>This is the plan in force. Choose a scenario to put it in force.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
    <message>
        <source>The figures of %1 take the place of the plan in force.</source>
        <translation>The figures of %1 take the place of the plan in force.</translation>
    </message>
    <message>
        <source>Undo brings the former ones back. What is published must be revised first.</source>
        <translation>Undo brings the former ones back. What is published must be revised first.</translation>
    </message>
    <message>
        <source>The scenario is in force; Undo takes it back.</source>
        <translation>The scenario is in force; Undo takes it back.</translation>
    </message>
    <message>
        <source>Transferred; Undo takes it back.</source>
        <translation>Transferred; Undo takes it back.</translation>
    </message>
    <message>
        <source>In which folder shall the letters be?</source>
        <translation>In which folder shall the letters be?</translation>
    </message>
    <message>
        <source>Target letters</source>
        <translation>Target letters</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Folder (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1</source>
        <translation>
            <numerusform>%n letter written to %1</numerusform>
            <numerusform>%n letters written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The tiers are set; Undo brings the former ones back.</source>
        <translation>The tiers are set; Undo brings the former ones back.</translation>
    </message>
</context>
<context>
    <name>Steelyard::PoolModel</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Orders, 12 months</source>
        <translation>Orders, 12 months</translation>
    </message>
    <message>
        <source>Was with</source>
        <translation>Was with</translation>
    </message>
    <message>
        <source>Free since</source>
        <translation>Free since</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>Steelyard::PoolRulesDialog</name>
    <message>
        <source>Customers with an open opportunity stay</source>
        <translation>Customers with an open opportunity stay</translation>
    </message>
    <message>
        <source>Rules of the pool</source>
        <translation>Rules of the pool</translation>
    </message>
    <message>
        <source>A customer returns after so many working days without:</source>
        <translation>A customer returns after so many working days without:</translation>
    </message>
    <message>
        <source>Effective contact</source>
        <translation>Effective contact</translation>
    </message>
    <message>
        <source>Opportunity opened</source>
        <translation>Opportunity opened</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Order placed</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Everybody else</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Customers that one may hold and still claim</source>
        <translation>Customers that one may hold and still claim</translation>
    </message>
    <message>
        <source>Claims a day</source>
        <translation>Claims a day</translation>
    </message>
    <message>
        <source>Days before the former owner may claim again</source>
        <translation>Days before the former owner may claim again</translation>
    </message>
    <message>
        <source>Who would return</source>
        <translation>Who would return</translation>
    </message>
    <message>
        <source>Settle these rules</source>
        <translation>Settle these rules</translation>
    </message>
    <message numerus="yes">
        <source>Nobody would return in the next %n days.</source>
        <translation>
            <numerusform>Nobody would return in the next %n day.</numerusform>
            <numerusform>Nobody would return in the next %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would return in the next %1 days. Nobody in the first %2: new rules are told first.</source>
        <translation>
            <numerusform>%n customer would return in the next %1 days. Nobody in the first %2: new rules are told first.</numerusform>
            <numerusform>%n customers would return in the next %1 days. Nobody in the first %2: new rules are told first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing returns up to</source>
        <translation>Nothing returns up to</translation>
    </message>
    <message>
        <source>Reasons that protect, and for how many days at most:</source>
        <translation>Reasons that protect, and for how many days at most:</translation>
    </message>
    <message>
        <source>Reasons that protect</source>
        <translation>Reasons that protect</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>Steelyard::PoolView</name>
    <message numerus="yes">
        <source>%n customers claimed for %1</source>
        <translation>
            <numerusform>%n customer claimed for %1</numerusform>
            <numerusform>%n customers claimed for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers protected until %1</source>
        <translation>
            <numerusform>%n customer protected until %1</numerusform>
            <numerusform>%n customers protected until %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is up to date: who was due is in it, who is due soon was warned</source>
        <translation>The pool is up to date: who was due is in it, who is due soon was warned</translation>
    </message>
    <message>
        <source>Rules of the pool settled</source>
        <translation>Rules of the pool settled</translation>
    </message>
    <message numerus="yes">
        <source>%n customers in the pool</source>
        <translation>
            <numerusform>%n customer in the pool</numerusform>
            <numerusform>%n customers in the pool</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules are settled: nobody returns by itself</source>
        <translation>No rules are settled: nobody returns by itself</translation>
    </message>
    <message numerus="yes">
        <source>%n return in the next 7 days</source>
        <translation>
            <numerusform>%n returns in the next 7 days</numerusform>
            <numerusform>%n return in the next 7 days</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim for</source>
        <translation>Claim for</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Claim what is selected (Return)</source>
        <translation>Claim what is selected (Return)</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Protect…</translation>
    </message>
    <message>
        <source>Recycle today</source>
        <translation>Recycle today</translation>
    </message>
    <message>
        <source>Who is due goes to the pool, who is due soon is warned</source>
        <translation>Who is due goes to the pool, who is due soon is warned</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>When customers return, and how many one may claim</source>
        <translation>When customers return, and how many one may claim</translation>
    </message>
    <message>
        <source>Customers in the pool</source>
        <translation>Customers in the pool</translation>
    </message>
    <message>
        <source>Customers that return in the next 7 days</source>
        <translation>Customers that return in the next 7 days</translation>
    </message>
</context>
<context>
    <name>Steelyard::PreviewPane</name>
    <message>
        <source>It has no name yet. Give it one; its id follows from the English name.</source>
        <translation>It has no name yet. Give it one; its id follows from the English name.</translation>
    </message>
    <message>
        <source>This cannot be kept yet</source>
        <translation>This cannot be kept yet</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>Nothing is wrong with it</translation>
    </message>
    <message>
        <source>It can be kept as a draft</source>
        <translation>It can be kept as a draft</translation>
    </message>
    <message>
        <source>It reads, its formulas are sound, and its examples hold.</source>
        <translation>It reads, its formulas are sound, and its examples hold.</translation>
    </message>
    <message>
        <source>On your own data</source>
        <translation>On your own data</translation>
    </message>
    <message>
        <source>The company, %1</source>
        <translation>The company, %1</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>The last twelve months</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the last month</source>
        <translation>
            <numerusform>%n record in the last month</numerusform>
            <numerusform>%n records in the last month</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program would compute</source>
        <translation>What the program would compute</translation>
    </message>
    <message>
        <source>Beside version %1</source>
        <translation>Beside version %1</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nothing is different.</translation>
    </message>
    <message>
        <source>Only words change: version %1.</source>
        <translation>Only words change: version %1.</translation>
    </message>
    <message>
        <source>No figure changes: version %1.</source>
        <translation>No figure changes: version %1.</translation>
    </message>
    <message>
        <source>Figures may change: version %1. Somebody else than the author has to approve it.</source>
        <translation>Figures may change: version %1. Somebody else than the author has to approve it.</translation>
    </message>
    <message>
        <source>What becomes of the definition</source>
        <translation>What becomes of the definition</translation>
    </message>
</context>
<context>
    <name>Steelyard::ProfileDialog</name>
    <message>
        <source>Profile: these customers and the rest</source>
        <translation>Profile: these customers and the rest</translation>
    </message>
    <message>
        <source>These customers and the rest</source>
        <translation>These customers and the rest</translation>
    </message>
    <message>
        <source>These</source>
        <translation>These</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>The rest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There is nobody to compare with: narrow the list first, by a label or a segment.</source>
        <translation>There is nobody to compare with: narrow the list first, by a label or a segment.</translation>
    </message>
    <message>
        <source>What differs most stands first.</source>
        <translation>What differs most stands first.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>bought in the last 12 months</source>
        <translation>bought in the last 12 months</translation>
    </message>
    <message>
        <source>average order</source>
        <translation>average order</translation>
    </message>
    <message>
        <source>open for each customer</source>
        <translation>open for each customer</translation>
    </message>
    <message>
        <source>overdue for each customer</source>
        <translation>overdue for each customer</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
</context>
<context>
    <name>Steelyard::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Steelyard::ProtectionLabel</name>
    <message>
        <source>This deal is taken</source>
        <translation>This deal is taken</translation>
    </message>
    <message>
        <source>If you go on, a clash is opened and a head decides who goes on with the deal. Both sides see it.</source>
        <translation>If you go on, a clash is opened and a head decides who goes on with the deal. Both sides see it.</translation>
    </message>
    <message>
        <source>Go on and open a clash</source>
        <translation>Go on and open a clash</translation>
    </message>
</context>
<context>
    <name>Steelyard::ProtectionRulesDialog</name>
    <message>
        <source>Rules for reported deals</source>
        <translation>Rules for reported deals</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>no need</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>only the owner of a customer that somebody owns</source>
        <translation>only the owner of a customer that somebody owns</translation>
    </message>
    <message>
        <source>Term in days</source>
        <translation>Term in days</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Something must be done every … days</source>
        <translation>Something must be done every … days</translation>
    </message>
    <message>
        <source>Days before the same person may report it again</source>
        <translation>Days before the same person may report it again</translation>
    </message>
    <message>
        <source>Who may report a deal</source>
        <translation>Who may report a deal</translation>
    </message>
    <message>
        <source>Done is what the person did with the customer or the opportunity, and a move of the opportunity to another stage. Reports that are in force follow the new rules; their term stays.</source>
        <translation>Done is what the person did with the customer or the opportunity, and a move of the opportunity to another stage. Reports that are in force follow the new rules; their term stays.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
</context>
<context>
    <name>Steelyard::PublishDialog</name>
    <message>
        <source>Plan of %1</source>
        <translation>Plan of %1</translation>
    </message>
    <message>
        <source>The evidence is being gathered…</source>
        <translation>The evidence is being gathered…</translation>
    </message>
    <message numerus="yes">
        <source>%n below %1 fail(s) at a letter: %2</source>
        <translation>
            <numerusform>%n below %1 fails at a letter: %2</numerusform>
            <numerusform>%n below %1 fail at a letter: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a target: %1</source>
        <translation>There is a target: %1</translation>
    </message>
    <message>
        <source>There is no target yet</source>
        <translation>There is no target yet</translation>
    </message>
    <message>
        <source>Every period has a figure</source>
        <translation>Every period has a figure</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) have no figure</source>
        <translation>
            <numerusform>%n period has no figure</numerusform>
            <numerusform>%n periods have no figure</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums agree at every level and in every period</source>
        <translation>Sums agree at every level and in every period</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) do not add up: %1</source>
        <translation>
            <numerusform>%n place does not add up: %1</numerusform>
            <numerusform>%n places do not add up: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with tiers out of order: %1</source>
        <translation>
            <numerusform>%n place with tiers out of order: %1</numerusform>
            <numerusform>%n places with tiers out of order: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Before it is published</translation>
    </message>
    <message>
        <source>well: %1</source>
        <translation>well: %1</translation>
    </message>
    <message>
        <source>not well: %1</source>
        <translation>not well: %1</translation>
    </message>
    <message>
        <source>Is it SMART?</source>
        <translation>Is it SMART?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comment; needed when a plan is sent back</source>
        <translation>Comment; needed when a plan is sent back</translation>
    </message>
    <message>
        <source>Why it may be published all the same</source>
        <translation>Why it may be published all the same</translation>
    </message>
    <message>
        <source>Why it may be published all the same; it is kept with the version</source>
        <translation>Why it may be published all the same; it is kept with the version</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Start a revision</source>
        <translation>Start a revision</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Only remark</source>
        <translation>Only remark</translation>
    </message>
    <message>
        <source>Write a comment first: whoever reads it must know what is meant.</source>
        <translation>Write a comment first: whoever reads it must know what is meant.</translation>
    </message>
    <message>
        <source>Versions as published</source>
        <translation>Versions as published</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Look at %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Steps so far</translation>
    </message>
    <message>
        <source>The tiers are in order</source>
        <translation>The tiers are in order</translation>
    </message>
</context>
<context>
    <name>Steelyard::QuickLog</name>
    <message>
        <source>Nothing further is agreed</source>
        <translation>Nothing further is agreed</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Log a visit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 days</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Day of the next step</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Save (%1)</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Choose who</source>
        <translation>Choose who</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>What you were typing is still here.</translation>
    </message>
    <message>
        <source>Not on file yet: a new customer is made when you save.</source>
        <translation>Not on file yet: a new customer is made when you save.</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n day(s) ago</source>
        <translation>
            <numerusform>last seen %n day ago</numerusform>
            <numerusform>last seen %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>never seen before</source>
        <translation>never seen before</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>agreed: %1</translation>
    </message>
    <message>
        <source>Saved: %1, %2</source>
        <translation>Saved: %1, %2</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>You are there now: remember the time and log the visit when you leave (%1)</source>
        <translation>You are there now: remember the time and log the visit when you leave (%1)</translation>
    </message>
    <message>
        <source>At whose place are you? Name the customer first.</source>
        <translation>At whose place are you? Name the customer first.</translation>
    </message>
    <message>
        <source>Checked in at %1. Log the visit when you leave.</source>
        <translation>Checked in at %1. Log the visit when you leave.</translation>
    </message>
    <message numerus="yes">
        <source>Checked in since %1: %n minute(s).</source>
        <translation>
            <numerusform>Checked in since %1: %n minute.</numerusform>
            <numerusform>Checked in since %1: %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in since %1. How long were you there?</source>
        <translation>Checked in since %1. How long were you there?</translation>
    </message>
</context>
<context>
    <name>Steelyard::QuoteDialog</name>
    <message>
        <source>Quote %1, version %2</source>
        <translation>Quote %1, version %2</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>Lines of the quote</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>List price</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Note on the quote</source>
        <translation>Note on the quote</translation>
    </message>
    <message>
        <source>Terms, delivery, what is not included</source>
        <translation>Terms, delivery, what is not included</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>What is offered</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>, %1 off the list</source>
        <translation>, %1 off the list</translation>
    </message>
</context>
<context>
    <name>Steelyard::QuoteTemplateDialog</name>
    <message>
        <source>Restore the default</source>
        <translation>Restore the default</translation>
    </message>
    <message>
        <source>Template of quotes</source>
        <translation>Template of quotes</translation>
    </message>
    <message>
        <source>Every paper in both languages as it comes with the program. Saving can be undone.</source>
        <translation>Every paper in both languages as it comes with the program. Saving can be undone.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Paper and its language</source>
        <translation>Paper and its language</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Payment, delivery, warranty: one a line. Empty: the paper says nothing of it.</source>
        <translation>Payment, delivery, warranty: one a line. Empty: the paper says nothing of it.</translation>
    </message>
    <message>
        <source>Valid for, in days (all papers)</source>
        <translation>Valid for, in days (all papers)</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>Foot of every page</translation>
    </message>
    <message>
        <source>The company has a page of its own as HTML. It shows what is typed here where it says {{heading}}, {{letterhead}}, {{terms}}.</source>
        <translation>The company has a page of its own as HTML. It shows what is typed here where it says {{heading}}, {{letterhead}}, {{terms}}.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>First page as it will be printed</source>
        <translation>First page as it will be printed</translation>
    </message>
    <message>
        <source>Name, address, telephone, bank: one a line. Empty: the company&apos;s name.</source>
        <translation>Name, address, telephone, bank: one a line. Empty: the company&apos;s name.</translation>
    </message>
    <message>
        <source>Empty: company, number and version</source>
        <translation>Empty: company, number and version</translation>
    </message>
</context>
<context>
    <name>Steelyard::ReconcileDialog</name>
    <message>
        <source>Reconcile “%1”</source>
        <translation>Reconcile “%1”</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>First counting rule</source>
        <translation>First counting rule</translation>
    </message>
    <message>
        <source>Second counting rule</source>
        <translation>Second counting rule</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Records that make the difference</source>
        <translation>Records that make the difference</translation>
    </message>
    <message>
        <source>%1 and %2: no record is counted differently.</source>
        <translation>%1 and %2: no record is counted differently.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: the difference is these %n record(s).</source>
        <translation>
            <numerusform>%1, %2: the difference is this %n record.</numerusform>
            <numerusform>%1, %2: the difference is these %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>only in “%1”</source>
        <translation>only in “%1”</translation>
    </message>
    <message>
        <source>counts differently</source>
        <translation>counts differently</translation>
    </message>
    <message>
        <source> (below the line)</source>
        <translation> (below the line)</translation>
    </message>
    <message>
        <source> (above the line)</source>
        <translation> (above the line)</translation>
    </message>
    <message>
        <source>as it is counted</source>
        <translation>as it is counted</translation>
    </message>
    <message>
        <source>the same by the month of settlement</source>
        <translation>the same by the month of settlement</translation>
    </message>
</context>
<context>
    <name>Steelyard::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>“%1” is no number: %2. Enter it with digits, such as 1250.50.</source>
        <translation>“%1” is no number: %2. Enter it with digits, such as 1250.50.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>Steelyard::RecordModel</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>Steelyard::RecordsView</name>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>%1 of %2, the latest first: search for the others</source>
        <translation>%1 of %2, the latest first: search for the others</translation>
    </message>
    <message>
        <source>Nothing here yet. “New…” makes the first one; files bring many.</source>
        <translation>Nothing here yet. “New…” makes the first one; files bring many.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nothing fits “%1”.</translation>
    </message>
    <message>
        <source>Remove records</source>
        <translation>Remove records</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s)?</source>
        <translation>
            <numerusform>Remove %n record?</numerusform>
            <numerusform>Remove %n records?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be taken back with Undo.</source>
        <translation>It can be taken back with Undo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n record(s)</source>
        <translation>
            <numerusform>Removed: %n record</numerusform>
            <numerusform>Removed: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Nothing here yet. The first one is made on the card of an opportunity.</source>
        <translation>Nothing here yet. The first one is made on the card of an opportunity.</translation>
    </message>
</context>
<context>
    <name>Steelyard::RelationPicture</name>
    <message>
        <source>%1 among its neighbours</source>
        <translation>%1 among its neighbours</translation>
    </message>
</context>
<context>
    <name>Steelyard::ReportDialog</name>
    <message>
        <source>Report a deal</source>
        <translation>Report a deal</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>all products</translation>
    </message>
    <message>
        <source>all projects of the customer</source>
        <translation>all projects of the customer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Protected until %1.</source>
        <translation>Protected until %1.</translation>
    </message>
    <message>
        <source>“%1” is not on file: it is reported under this name.</source>
        <translation>“%1” is not on file: it is reported under this name.</translation>
    </message>
    <message>
        <source>Reported for %1 until %2</source>
        <translation>Reported for %1 until %2</translation>
    </message>
</context>
<context>
    <name>Steelyard::ReportedModel</name>
    <message>
        <source>all products</source>
        <translation>all products</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>all projects</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Steelyard::ReportedView</name>
    <message>
        <source>Report extended by one term</source>
        <translation>Report extended by one term</translation>
    </message>
    <message>
        <source>Report given back: anybody may report the deal</source>
        <translation>Report given back: anybody may report the deal</translation>
    </message>
    <message>
        <source>Refuse a report</source>
        <translation>Refuse a report</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>Why is it refused?</translation>
    </message>
    <message>
        <source>Report refused: anybody may report the deal</source>
        <translation>Report refused: anybody may report the deal</translation>
    </message>
    <message>
        <source>Decided: a clash</source>
        <translation>Decided: a clash</translation>
    </message>
    <message>
        <source>Decided: no clash</source>
        <translation>Decided: no clash</translation>
    </message>
    <message>
        <source>Rules for reported deals settled</source>
        <translation>Rules for reported deals settled</translation>
    </message>
    <message numerus="yes">
        <source>%n deals reported</source>
        <translation>
            <numerusform>%n deal reported</numerusform>
            <numerusform>%n deals reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashes open</source>
        <translation>
            <numerusform>%n clash open</numerusform>
            <numerusform>%n clashes open</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who works here, and your own and your team&apos;s reports are named.</source>
        <translation>Say who works here, and your own and your team&apos;s reports are named.</translation>
    </message>
    <message>
        <source>Nobody has said who works here, so nothing is yours. Choose yourself with “Who works here…”.</source>
        <translation>Nobody has said who works here, so nothing is yours. Choose yourself with “Who works here…”.</translation>
    </message>
    <message>
        <source>Nothing is reported. “Report a deal…” protects one for a term: nobody else opens it without a clash.</source>
        <translation>Nothing is reported. “Report a deal…” protects one for a term: nobody else opens it without a clash.</translation>
    </message>
    <message>
        <source>The open clashes are between others.</source>
        <translation>The open clashes are between others.</translation>
    </message>
    <message>
        <source>No clash is open. One is opened where somebody makes an opportunity that somebody else has reported.</source>
        <translation>No clash is open. One is opened where somebody makes an opportunity that somebody else has reported.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>with what is over</source>
        <translation>with what is over</translation>
    </message>
    <message>
        <source>Report a deal…</source>
        <translation>Report a deal…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>How long a report protects, and who may report</source>
        <translation>How long a report protects, and who may report</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Reported deals</source>
        <translation>Reported deals</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Clashes</translation>
    </message>
</context>
<context>
    <name>Steelyard::ReturningModel</name>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>Steelyard::RhythmDialog</name>
    <message>
        <source>How often customers are to be seen</source>
        <translation>How often customers are to be seen</translation>
    </message>
    <message>
        <source>Days between two effective contacts, by class of the customer. 0 asks for none. A customer&apos;s own interval goes first.</source>
        <translation>Days between two effective contacts, by class of the customer. 0 asks for none. A customer&apos;s own interval goes first.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Steelyard::SamplingDialog</name>
    <message>
        <source>How many records are checked</source>
        <translation>How many records are checked</translation>
    </message>
    <message>
        <source>Records are drawn by lot from everybody&apos;s month, so that a check says nothing about the person.</source>
        <translation>Records are drawn by lot from everybody&apos;s month, so that a check says nothing about the person.</translation>
    </message>
    <message>
        <source>Of each person&apos;s records</source>
        <translation>Of each person&apos;s records</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>a fixed number</translation>
    </message>
    <message>
        <source>… that number</source>
        <translation>… that number</translation>
    </message>
    <message>
        <source>At least, of everybody who has any</source>
        <translation>At least, of everybody who has any</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Spread over</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> working days</translation>
    </message>
    <message>
        <source>visits and calls</source>
        <translation>visits and calls</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>new customers</translation>
    </message>
    <message>
        <source>new opportunities</source>
        <translation>new opportunities</translation>
    </message>
    <message>
        <source>Drawn are</source>
        <translation>Drawn are</translation>
    </message>
    <message>
        <source>Call-backs of delivered orders and resolved tickets</source>
        <translation>Call-backs of delivered orders and resolved tickets</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>Call back within</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Defaults</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Of somebody with %1 records of a kind in a month, %2 are drawn.</source>
        <translation>Of somebody with %1 records of a kind in a month, %2 are drawn.</translation>
    </message>
</context>
<context>
    <name>Steelyard::SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Search or run a command</translation>
    </message>
</context>
<context>
    <name>Steelyard::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>Steelyard::SmallFigureStrip</name>
    <message>
        <source>Further figures</source>
        <translation>Further figures</translation>
    </message>
</context>
<context>
    <name>Steelyard::SnoozeDialog</name>
    <message>
        <source>Remind me later</source>
        <translation>Remind me later</translation>
    </message>
    <message>
        <source>Not to be done</source>
        <translation>Not to be done</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The customer asked for a later day</source>
        <translation>The customer asked for a later day</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Something more urgent</source>
        <translation>Something more urgent</translation>
    </message>
    <message>
        <source>Done already in another way</source>
        <translation>Done already in another way</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>The customer does not want it</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Take it off the list</translation>
    </message>
</context>
<context>
    <name>Steelyard::SpotCheckModel</name>
    <message>
        <source>Call-back</source>
        <translation>Call-back</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>Spot check</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Steelyard::SpotCheckPanel</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n not reached</numerusform>
            <numerusform>%n not reached</numerusform>
        </translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Not named</translation>
    </message>
    <message>
        <source>Nothing is left to look at here.</source>
        <translation>Nothing is left to look at here.</translation>
    </message>
    <message>
        <source>Draw a few records of last month by chance and have somebody else look at them: was the visit made, is the number right, is the customer satisfied?</source>
        <translation>Draw a few records of last month by chance and have somebody else look at them: was the visit made, is the number right, is the customer satisfied?</translation>
    </message>
    <message>
        <source>Draw from last month</source>
        <translation>Draw from last month</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Which checks</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Looked at by</translation>
    </message>
    <message>
        <source>Records to look at</source>
        <translation>Records to look at</translation>
    </message>
    <message>
        <source>Right (R)</source>
        <translation>Right (R)</translation>
    </message>
    <message>
        <source>Wrong (W)</source>
        <translation>Wrong (W)</translation>
    </message>
    <message>
        <source>Not reached (N)</source>
        <translation>Not reached (N)</translation>
    </message>
    <message>
        <source>Records of last month drawn</source>
        <translation>Records of last month drawn</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Result kept: %1</source>
        <translation>Result kept: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 right</source>
        <translation>%1: %2 of %3 right</translation>
    </message>
</context>
<context>
    <name>Steelyard::StageDialog</name>
    <message>
        <source>Stages and their rules</source>
        <translation>Stages and their rules</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Another pipeline</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Name of the pipeline</translation>
    </message>
    <message>
        <source>An effective contact starts the age in the stage anew</source>
        <translation>An effective contact starts the age in the stage anew</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>New stage</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>stays as it is</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>One point a line</source>
        <translation>One point a line</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name of the stage</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Working days allowed</source>
        <translation>Working days allowed</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>Forecast category</translation>
    </message>
    <message>
        <source>Filled in before it is left</source>
        <translation>Filled in before it is left</translation>
    </message>
    <message>
        <source>Happened before it is left</source>
        <translation>Happened before it is left</translation>
    </message>
    <message>
        <source>What good sellers do</source>
        <translation>What good sellers do</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>New pipeline</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Every stage needs a name.</source>
        <translation>Every stage needs a name.</translation>
    </message>
</context>
<context>
    <name>Steelyard::StageSteps</name>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>In %1 of %2. The arrows choose another, Enter moves there.</source>
        <translation>In %1 of %2. The arrows choose another, Enter moves there.</translation>
    </message>
</context>
<context>
    <name>Steelyard::StartPage</name>
    <message>
        <source>Welcome to Steelyard</source>
        <translation>Welcome to Steelyard</translation>
    </message>
    <message>
        <source>Turn “raise sales” into figures that add up. Everything stays in one file on this computer.</source>
        <translation>Turn “raise sales” into figures that add up. Everything stays in one file on this computer.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Look around</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>Your organisation first, then targets and customers.</source>
        <translation>Your organisation first, then targets and customers.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>A small invented company with three years of sales, targets and visits.</source>
        <translation>A small invented company with three years of sales, targets and visits.</translation>
    </message>
    <message>
        <source>A CSV file from your CRM or ERP. You see what it would bring before anything is stored.</source>
        <translation>A CSV file from your CRM or ERP. You see what it would bring before anything is stored.</translation>
    </message>
</context>
<context>
    <name>Steelyard::StatusChip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Steelyard::StoreOpener</name>
    <message>
        <source>Inventing three years of work…</source>
        <translation>Inventing three years of work…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Steelyard::TargetsPage</name>
    <message>
        <source>A gap is worked out. Enter shares it among those below.</source>
        <translation>A gap is worked out. Enter shares it among those below.</translation>
    </message>
    <message>
        <source>This is a comparison. Choose “no comparison” to type again.</source>
        <translation>This is a comparison. Choose “no comparison” to type again.</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n not saved</numerusform>
            <numerusform>%n not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %n place(s) do not add up (F8 goes there)</source>
        <translation>
            <numerusform>▼ %n place does not add up (F8 goes there)</numerusform>
            <numerusform>▼ %n places do not add up (F8 goes there)</numerusform>
        </translation>
    </message>
    <message>
        <source>● Adds up everywhere</source>
        <translation>● Adds up everywhere</translation>
    </message>
    <message>
        <source>○ No figures yet: type the first one</source>
        <translation>○ No figures yet: type the first one</translation>
    </message>
    <message>
        <source>What %1 has more or less than %2.</source>
        <translation>What %1 has more or less than %2.</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>Counting rule</translation>
    </message>
    <message>
        <source>Default rule</source>
        <translation>Default rule</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Shown in</translation>
    </message>
    <message>
        <source>Find somebody…</source>
        <translation>Find somebody…</translation>
    </message>
    <message>
        <source>Find a unit or person</source>
        <translation>Find a unit or person</translation>
    </message>
    <message>
        <source>Targets by unit and period</source>
        <translation>Targets by unit and period</translation>
    </message>
    <message>
        <source>Type to change a figure. Alt+Shift with an arrow opens and closes rows and periods.</source>
        <translation>Type to change a figure. Alt+Shift with an arrow opens and closes rows and periods.</translation>
    </message>
    <message>
        <source>Names, totals and gaps</source>
        <translation>Names, totals and gaps</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Break down…</source>
        <translation>Break down…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>Go to the next place that does not add up</source>
        <translation>Go to the next place that does not add up</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Lock or unlock</translation>
    </message>
    <message>
        <source>Balance rows and periods</source>
        <translation>Balance rows and periods</translation>
    </message>
    <message>
        <source>Submit, publish, revise…</source>
        <translation>Submit, publish, revise…</translation>
    </message>
    <message>
        <source>From target to daily work…</source>
        <translation>From target to daily work…</translation>
    </message>
    <message>
        <source>Begin a scenario…</source>
        <translation>Begin a scenario…</translation>
    </message>
    <message>
        <source>Put the scenario in force…</source>
        <translation>Put the scenario in force…</translation>
    </message>
    <message>
        <source>Somebody changes teams…</source>
        <translation>Somebody changes teams…</translation>
    </message>
    <message>
        <source>Write the target letters…</source>
        <translation>Write the target letters…</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>Export the plan…</translation>
    </message>
    <message>
        <source>Take a plan back from a file…</source>
        <translation>Take a plan back from a file…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Between the sheet and what is beside it</source>
        <translation>Between the sheet and what is beside it</translation>
    </message>
    <message>
        <source>Show or hide why this number</source>
        <translation>Show or hide why this number</translation>
    </message>
    <message>
        <source>Find somebody in the plan</source>
        <translation>Find somebody in the plan</translation>
    </message>
    <message>
        <source>Open all units</source>
        <translation>Open all units</translation>
    </message>
    <message>
        <source>Close all units</source>
        <translation>Close all units</translation>
    </message>
    <message>
        <source>There is nobody yet among whom a target could be divided. Import your people, or any table that names them.</source>
        <translation>There is nobody yet among whom a target could be divided. Import your people, or any table that names them.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>What people promise. Choose the tier “Commitment” to type it.</source>
        <translation>What people promise. Choose the tier “Commitment” to type it.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Working days of the unit…</source>
        <translation>Working days of the unit…</translation>
    </message>
    <message>
        <source>Tiers and their names…</source>
        <translation>Tiers and their names…</translation>
    </message>
</context>
<context>
    <name>Steelyard::TeamTreeModel</name>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Receivables</translation>
    </message>
    <message>
        <source>Team / person</source>
        <translation>Team / person</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>YoY</source>
        <translation>YoY</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Win rate</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
</context>
<context>
    <name>Steelyard::TiersDialog</name>
    <message>
        <source>Tiers of a target</source>
        <translation>Tiers of a target</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tier %1</translation>
    </message>
    <message>
        <source>People are measured by the first one. Figures of a tier that is taken away stay stored, and come back with it.</source>
        <translation>People are measured by the first one. Figures of a tier that is taken away stay stored, and come back with it.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>Steelyard::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Steelyard::TodayView</name>
    <message>
        <source>Taken off the list: %1</source>
        <translation>Taken off the list: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n visit(s)</source>
        <translation>
            <numerusform>Planned: %n visit</numerusform>
            <numerusform>Planned: %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n task(s)</source>
        <translation>
            <numerusform>Done: %n task</numerusform>
            <numerusform>Done: %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Quiet until %1: %2</source>
        <translation>Quiet until %1: %2</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>No visit is planned. Choose customers under “Time for a visit”, or log one with Ctrl+L.</source>
        <translation>No visit is planned. Choose customers under “Time for a visit”, or log one with Ctrl+L.</translation>
    </message>
    <message>
        <source>Log this visit</source>
        <translation>Log this visit</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Open customer</translation>
    </message>
    <message>
        <source>Not to be done…</source>
        <translation>Not to be done…</translation>
    </message>
    <message>
        <source>Time for a visit</source>
        <translation>Time for a visit</translation>
    </message>
    <message>
        <source>Everybody has been seen in time. Customers appear here when their class asks for a visit.</source>
        <translation>Everybody has been seen in time. Customers appear here when their class asks for a visit.</translation>
    </message>
    <message>
        <source>Plan for this day</source>
        <translation>Plan for this day</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plan…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Nothing is due in the next seven days.</source>
        <translation>Nothing is due in the next seven days.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Later…</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>Do not forget</translation>
    </message>
    <message>
        <source>No receivable, renewal, birthday or new customer asks for you.</source>
        <translation>No receivable, renewal, birthday or new customer asks for you.</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Log a call</translation>
    </message>
</context>
<context>
    <name>Steelyard::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
</context>
<context>
    <name>Steelyard::TransferDialog</name>
    <message>
        <source>Somebody changes teams</source>
        <translation>Somebody changes teams</translation>
    </message>
    <message>
        <source>the part of the working days that are left</source>
        <translation>the part of the working days that are left</translation>
    </message>
    <message>
        <source>periods that begin later</source>
        <translation>periods that begin later</translation>
    </message>
    <message>
        <source>nothing, it stays with the team</source>
        <translation>nothing, it stays with the team</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Joins</translation>
    </message>
    <message>
        <source>First day there</source>
        <translation>First day there</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Goes along</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation>Figures before and after</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3; the company keeps its total.</source>
        <translation>%1 goes from %2 to %3; the company keeps its total.</translation>
    </message>
    <message>
        <source>%1 stays with %2 without an owner.</source>
        <translation>%1 stays with %2 without an owner.</translation>
    </message>
    <message>
        <source>The plan is published again, as version %1.</source>
        <translation>The plan is published again, as version %1.</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (left)</translation>
    </message>
    <message>
        <source>nobody: has left the company</source>
        <translation>nobody: has left the company</translation>
    </message>
    <message>
        <source>as much as I type below</source>
        <translation>as much as I type below</translation>
    </message>
</context>
<context>
    <name>Steelyard::UsageLines</name>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>one of the large figures</source>
        <translation>one of the large figures</translation>
    </message>
    <message>
        <source>one of the small figures</source>
        <translation>one of the small figures</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 of 100</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Other KPIs</source>
        <translation>Other KPIs</translation>
    </message>
    <message>
        <source>Nowhere yet: no target, no score, no cockpit and no other KPI would miss it.</source>
        <translation>Nowhere yet: no target, no score, no cockpit and no other KPI would miss it.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %n more units and people</source>
        <translation>
            <numerusform>and of %n more unit or person</numerusform>
            <numerusform>and of %n more units and people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::VersionLines</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>since ever</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approved by %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>comes with the program</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>waits for approval</translation>
    </message>
    <message>
        <source>a draft, nobody counts by it yet</source>
        <translation>a draft, nobody counts by it yet</translation>
    </message>
    <message>
        <source>%1 · by %2 · from %3</source>
        <translation>%1 · by %2 · from %3</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>ever</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Throw the draft away</translation>
    </message>
    <message>
        <source>judged as one with %1</source>
        <translation>judged as one with %1</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Propose…</translation>
    </message>
</context>
<context>
    <name>Steelyard::WaitingDialog</name>
    <message>
        <source>What waits in the handbook</source>
        <translation>What waits in the handbook</translation>
    </message>
    <message>
        <source>Stored, but not in the handbook</source>
        <translation>Stored, but not in the handbook</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>Write it anew…</translation>
    </message>
    <message>
        <source>Until then figures are counted as if these had not been stored.</source>
        <translation>Until then figures are counted as if these had not been stored.</translation>
    </message>
    <message>
        <source>a new KPI</source>
        <translation>a new KPI</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Propose…</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Throw the draft away</translation>
    </message>
</context>
<context>
    <name>Steelyard::WeekView</name>
    <message>
        <source>%1: %2 of %3 planned visits kept, %4 logged</source>
        <translation>%1: %2 of %3 planned visits kept, %4 logged</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Week of %1</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%1 of %2 planned</translation>
    </message>
    <message numerus="yes">
        <source>%n logged</source>
        <translation>
            <numerusform>%n logged</numerusform>
            <numerusform>%n logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::WhyPanel</name>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Nothing is known of the year before.</source>
        <translation>Nothing is known of the year before.</translation>
    </message>
    <message>
        <source>%1 a year earlier</source>
        <translation>%1 a year earlier</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Unlock…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Lock…</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <translation>It was %1.</translation>
    </message>
    <message>
        <source>The division would give %1</source>
        <translation>The division would give %1</translation>
    </message>
    <message>
        <source>, the drift is %1</source>
        <translation>, the drift is %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>By %1, %2</translation>
    </message>
    <message>
        <source>It follows from the month by its working days.</source>
        <translation>It follows from the month by its working days.</translation>
    </message>
    <message>
        <source>It is the sum of its months.</source>
        <translation>It is the sum of its months.</translation>
    </message>
    <message>
        <source>The node has no figure of its own: this is what is below it.</source>
        <translation>The node has no figure of its own: this is what is below it.</translation>
    </message>
    <message>
        <source>Divided on %1 – %2.</source>
        <translation>Divided on %1 – %2.</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>In steps of %1.</translation>
    </message>
    <message>
        <source>Season of %1</source>
        <translation>Season of %1</translation>
    </message>
    <message>
        <source>, without %1.</source>
        <translation>, without %1.</translation>
    </message>
    <message>
        <source>The whole period is locked</source>
        <translation>The whole period is locked</translation>
    </message>
    <message>
        <source>The whole row is locked</source>
        <translation>The whole row is locked</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>What was done to it</source>
        <translation>What was done to it</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier change(s)</source>
        <translation>
            <numerusform>and %n earlier change</numerusform>
            <numerusform>and %n earlier changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Months behind and targets</source>
        <translation>Months behind and targets</translation>
    </message>
    <message>
        <source>Targets of the year; nothing is known of months before</source>
        <translation>Targets of the year; nothing is known of months before</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of results, then the targets</source>
        <translation>
            <numerusform>%n month of results, then the targets</numerusform>
            <numerusform>%n months of results, then the targets</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Why this number</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Reason…</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>It was typed for these days; the other days of the month keep theirs.</source>
        <translation>It was typed for these days; the other days of the month keep theirs.</translation>
    </message>
    <message>
        <source>Nothing is promised here yet.</source>
        <translation>Nothing is promised here yet.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Given below beyond it</source>
        <translation>Given below beyond it</translation>
    </message>
    <message>
        <source>%1 promises nothing yet</source>
        <translation>%1 promises nothing yet</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>%1 promises</source>
        <translation>%1 promises</translation>
    </message>
    <message>
        <source>From target to promise</source>
        <translation>From target to promise</translation>
    </message>
</context>
<context>
    <name>Steelyard::WorkDialog</name>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Deals to win</source>
        <translation>Deals to win</translation>
    </message>
    <message>
        <source>Opportunities to open</source>
        <translation>Opportunities to open</translation>
    </message>
    <message>
        <source>Proposals to make</source>
        <translation>Proposals to make</translation>
    </message>
    <message>
        <source>Effective visits</source>
        <translation>Effective visits</translation>
    </message>
    <message>
        <source>Effective visits each working day</source>
        <translation>Effective visits each working day</translation>
    </message>
    <message>
        <source>Daily work of %1, %2</source>
        <translation>Daily work of %1, %2</translation>
    </message>
    <message>
        <source>What the target asks for, step by step</source>
        <translation>What the target asks for, step by step</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>By which rate</source>
        <translation>By which rate</translation>
    </message>
    <message>
        <source>Whose rate</source>
        <translation>Whose rate</translation>
    </message>
    <message>
        <source>Set visits and opportunities as targets</source>
        <translation>Set visits and opportunities as targets</translation>
    </message>
    <message>
        <source>%1 a deal</source>
        <translation>%1 a deal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>80 %: %1 to %2</source>
        <translation>80 %: %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>Target %1, reached %2, %n working day(s) left</source>
        <translation>
            <numerusform>Target %1, reached %2, %n working day left</numerusform>
            <numerusform>Target %1, reached %2, %n working days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1 of %2 visits</source>
        <translation>Today %1 of %2 visits</translation>
    </message>
    <message>
        <source>The target is reached</source>
        <translation>The target is reached</translation>
    </message>
    <message>
        <source>Too little is known of visits</source>
        <translation>Too little is known of visits</translation>
    </message>
</context>
</TS>
