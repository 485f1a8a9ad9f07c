// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealProtectionLine.h"

#include "ui/pipeline/DealDesk.h"
#include "ui/pipeline/ProtectionText.h"
#include "ui/pipeline/ReportDialog.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

DealProtectionLine::DealProtectionLine(const Theme &theme, DealDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_text(new QLabel(this))
    , m_report(new QPushButton(this))
    , m_extend(new QPushButton(this))
    , m_release(new QPushButton(this))
{
    setObjectName(u"dealProtectionLine"_s);
    m_text->setObjectName(u"dealProtectionText"_s);
    m_text->setProperty("role", u"secondary"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_report->setObjectName(u"dealReport"_s);
    m_extend->setObjectName(u"dealExtend"_s);
    m_release->setObjectName(u"dealRelease"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_report, m_extend, m_release}) {
        button->setProperty("link", true);
        row->addWidget(button);
    }
    connect(m_report, &QPushButton::clicked, this, &DealProtectionLine::report);
    connect(m_extend, &QPushButton::clicked, this, [this] {
        perform([id = m_card->own](const ProtectionEdits &edits,
                                   const PersonId &who) { return edits.extend(id, who); },
                tr("Report extended by one term"));
    });
    connect(m_release, &QPushButton::clicked, this, [this] {
        perform([id = m_card->own](const ProtectionEdits &edits,
                                   const PersonId &who) { return edits.release(id, who); },
                tr("Report given back: anybody may report the deal"));
    });
    write();
}

void DealProtectionLine::setSheet(const DealSheet &sheet, const DealChoices &choices,
                                  const Formatting &formatting)
{
    const bool isSame = m_sheet && m_sheet->deal.id == sheet.deal.id;
    m_sheet = sheet;
    m_choices = choices;
    m_formatting = formatting;
    if (!isSame)
        m_card.reset();
    write();
    Workspace *workspace = m_desk.workspace();
    if (!workspace)
        return;
    m_asking.ask(
        this, workspace,
        [id = sheet.deal.id.uuid(), viewer = workspace->author()](const Reading &reading) {
            return ReportedDeals::card(id, viewer, reading);
        },
        [this](const Result<ReportedDeals::Card> &card) {
            if (card)
                m_card = *card;
            else
                Q_EMIT m_desk.problem(ErrorText::sentence(card.error()));
            write();
        });
}

void DealProtectionLine::write()
{
    m_report->setText(tr("Report…"));
    m_report->setToolTip(tr("Report this deal, so that nobody else opens it"));
    m_extend->setText(tr("Extend"));
    m_extend->setToolTip(tr("Extend the report by one term"));
    m_release->setText(tr("Give back"));
    m_release->setToolTip(tr("Give the report back: anybody may report the deal then"));
    const bool isOpen = m_sheet && m_sheet->stage.outcome == "open"_L1;
    using Kind = DealProtection::Verdict::Kind;
    const Kind kind = m_card ? m_card->verdict.kind : Kind::Free;
    setVisible(m_card && (isOpen || !m_card->clashes.isEmpty()));
    if (!m_card)
        return;
    const ProtectionText words(m_formatting);
    QStringList lines;
    const auto toned = [this](Tone tone, const QString &sign, const QString &text) {
        return u"<span style='color:%1'>%2&nbsp;%3</span>"_s.arg(m_theme.tokens().ink(tone).name(),
                                                                 sign, text.toHtmlEscaped());
    };
    if (isOpen) {
        const QString said = words.card(*m_card);
        lines << (kind == Kind::Taken ? toned(Tone::Warn, u"◆"_s, said) : said.toHtmlEscaped());
    }
    if (const QString clash = words.clashes(*m_card); !clash.isEmpty()) {
        const bool isDecided = m_card->clashes.first().resolvedAt.isValid();
        lines << (isDecided ? tr("Decided: %1").arg(clash).toHtmlEscaped()
                            : toned(Tone::Bad, u"▼"_s, clash));
    }
    m_text->setText(lines.join(u"<br>"_s));
    m_report->setVisible(isOpen && kind == Kind::Free);
    m_extend->setVisible(isOpen && !m_card->own.isNull() && m_card->mayExtend);
    m_release->setVisible(isOpen && !m_card->own.isNull());
}

void DealProtectionLine::report()
{
    if (!m_sheet || !m_desk.workspace())
        return;
    ReportDialog::Start start;
    start.protection.customer = m_sheet->deal.customer;
    start.protection.product = m_sheet->deal.product;
    start.protection.person = m_sheet->deal.owner;
    start.protection.opportunity = m_sheet->deal.id;
    start.customer = m_sheet->customer;
    ReportDialog dialog(m_desk.workspace(), m_choices, start, m_formatting, this);
    connect(&dialog, &ReportDialog::reported, &m_desk, &DealDesk::told);
    dialog.exec();
}

void DealProtectionLine::perform(const Deed &deed, const QString &sentence)
{
    if (!m_desk.workspace())
        return;
    const Moment now = Moment::instant(m_desk.workspace()->clock().now());
    QPointer<Workspace> workspace = m_desk.workspace();
    m_desk.perform(
        [deed, now, workspace, who = workspace->author()](const DealEdits &,
                                                          const Reading &reading) {
            return deed(ProtectionEdits(reading, now, [workspace] { return workspace->newId(); }),
                        who);
        },
        sentence);
}

} // namespace Steelyard
