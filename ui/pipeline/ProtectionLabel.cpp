// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/ProtectionLabel.h"

#include "ui/pipeline/ProtectionText.h"
#include "ui/shell/Prompts.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

ProtectionLabel::ProtectionLabel(Workspace *workspace, const Formatting &formatting,
                                 QWidget *parent)
    : QLabel(parent)
    , m_workspace(workspace)
    , m_formatting(formatting)
{
    setObjectName(u"dealProtection"_s);
    setProperty("role", u"caption"_s);
    setWordWrap(true);
    write();
}

void ProtectionLabel::check(const DealSubject &deal, const PersonId &person)
{
    if (deal == m_deal && person == m_person)
        return;
    m_deal = deal;
    m_person = person;
    if (!m_workspace || (deal.customer.isNull() && deal.customerName.trimmed().isEmpty())) {
        m_asking.cancel();
        m_verdict = {};
        write();
        return;
    }
    m_asking.ask(
        this, m_workspace,
        [deal, person, viewer = m_workspace->author()](
            const Reading &reading) -> Result<DealProtection::Verdict> {
            DealSubject asked = deal;
            if (!asked.customer.isNull())
                asked.customerName
                    = toText(reading.row(u"customer"_s, asked.customer).value(u"name"_s));
            // A name that only repeats the customer's names no project.
            if (asked.project.trimmed() == asked.customerName.trimmed())
                asked.project.clear();
            return DealProtection::check({asked, person, viewer}, reading);
        },
        [this](const Result<DealProtection::Verdict> &verdict) {
            m_verdict = verdict ? *verdict : DealProtection::Verdict();
            write();
            Q_EMIT checked();
        });
}

QString ProtectionLabel::said() const
{
    return ProtectionText::sentence(accessibleName());
}

bool ProtectionLabel::goesOn(Prompts *prompts, QWidget *parent, const QString &said)
{
    if (!prompts)
        return true;
    Prompts::Question question;
    question.title = tr("This deal is taken");
    question.text = said;
    question.detail = tr("If you go on, a clash is opened and a head decides who goes on with the "
                         "deal. Both sides see it.");
    question.accept = tr("Go on and open a clash");
    return prompts->confirm(parent, question);
}

void ProtectionLabel::write()
{
    const QString said = ProtectionText(m_formatting).verdict(m_verdict);
    setText(isTaken() ? u"◆ "_s + said : said);
    setVisible(!said.isEmpty());
    setAccessibleName(said);
}

} // namespace Steelyard
