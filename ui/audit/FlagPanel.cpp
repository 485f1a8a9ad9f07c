// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/FlagPanel.h"

#include "ui/audit/AuditWords.h"
#include "ui/audit/EvidenceModel.h"
#include "ui/audit/PeerStrip.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableDelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

FlagPanel::FlagPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_rule(new QLabel(this))
    , m_state(new QLabel(this))
    , m_about(new QLabel(this))
    , m_question(new QLabel(this))
    , m_peers(new QLabel(this))
    , m_strip(new PeerStrip(theme, this))
    , m_model(new EvidenceModel(this))
    , m_evidence(new QTreeView(this))
    , m_said(new QLabel(this))
    , m_decided(new QLabel(this))
{
    setObjectName(u"flagPanel"_s);
    setProperty("surface", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_rule->setFont(m_theme.font(15, Theme::Weight::Strong));
    m_state->setObjectName(u"flagState"_s);
    head->addWidget(m_rule, 1);
    head->addWidget(m_state);
    column->addLayout(head);
    m_about->setProperty("role", u"secondary"_s);
    m_peers->setProperty("role", u"secondary"_s);
    m_question->setObjectName(u"flagQuestion"_s);
    for (QLabel *label : {m_about, m_question, m_peers, m_said, m_decided}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_said->setObjectName(u"flagExplanation"_s);
    column->addWidget(m_about);
    column->addWidget(m_question);
    column->addWidget(m_strip);
    column->addWidget(m_peers);
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setModel(m_model);
    m_evidence->setItemDelegate(new TableDelegate(theme, this));
    m_evidence->setRootIsDecorated(false);
    m_evidence->setUniformRowHeights(true);
    m_evidence->setFrameShape(QFrame::NoFrame);
    m_evidence->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_evidence, 1);
    column->addWidget(m_said);
    column->addWidget(m_decided);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const auto &[deed, name] :
         {std::pair(Deed::Ask, "flagAsk"), std::pair(Deed::Explain, "flagExplain"),
          std::pair(Deed::Justify, "flagJustify"), std::pair(Deed::Adjust, "flagAdjust"),
          std::pair(Deed::Reopen, "flagReopen")}) {
        auto *made = new QPushButton(this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, [this, deed = deed] { Q_EMIT wanted(deed); });
        m_buttons.append(made);
        row->addWidget(made);
    }
    row->addStretch();
    column->addLayout(row);
    write();
}

void FlagPanel::setSheet(const std::optional<AuditQueue::Sheet> &sheet)
{
    m_sheet = sheet;
    write();
}

void FlagPanel::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    write();
}

void FlagPanel::write()
{
    button(Deed::Ask)->setText(tr("&Ask"));
    button(Deed::Explain)->setText(tr("&Explain…"));
    button(Deed::Justify)->setText(tr("&In order…"));
    button(Deed::Adjust)->setText(tr("&Put right…"));
    button(Deed::Reopen)->setText(tr("&Reopen…"));
    m_evidence->setAccessibleName(tr("Entries that this is about"));
    if (!m_sheet)
        return;
    const AuditWords words(m_formatting);
    const AuditFlag &flag = m_sheet->flag;
    m_rule->setText(AuditWords::rule(flag.rule));
    m_state->setText(AuditWords::state(flag.state));
    QPalette ink = m_state->palette();
    ink.setColor(QPalette::WindowText, m_theme.tokens().ink(AuditWords::tone(flag.state)));
    m_state->setPalette(ink);
    QStringList about {m_sheet->person, words.days(flag.fromOn, flag.toOn)};
    if (!m_sheet->customer.isEmpty())
        about << m_sheet->customer;
    if (flag.amount)
        about << tr("%1 in doubt").arg(m_formatting.money({flag.amount->units, flag.currency}));
    m_about->setText(about.join(u" · "_s));
    m_question->setText(words.question(*m_sheet));
    const QString peers = words.peers(m_sheet->finding.baseline);
    m_peers->setText(peers);
    m_strip->setBaseline(m_sheet->finding.baseline, peers);
    m_strip->setVisible(m_sheet->finding.baseline.n > 0);
    m_model->setSheet(*m_sheet, m_formatting);
    QHeaderView *header = m_evidence->header();
    header->setStretchLastSection(true);
    header->resizeSection(EvidenceModel::DayColumn, m_theme.px(66));
    header->resizeSection(EvidenceModel::WhatColumn, m_theme.px(110));
    header->resizeSection(EvidenceModel::CustomerColumn, m_theme.px(130));
    m_said->setText(flag.explanation.isEmpty()
                        ? (flag.state == "asked"_L1 ? tr("Asked; no explanation yet.") : QString())
                        : tr("%1 says: %2").arg(m_sheet->person, flag.explanation));
    m_said->setVisible(!m_said->text().isEmpty());
    const bool isDecided = flag.state == "adjusted"_L1 || flag.state == "justified"_L1;
    m_decided->setText(isDecided ? tr("Decided by %1: %2")
                                       .arg(m_sheet->decider,
                                            flag.decision.isEmpty() ? AuditWords::state(flag.state)
                                                                    : flag.decision)
                                 : QString());
    m_decided->setVisible(isDecided);
    button(Deed::Ask)->setVisible(!isDecided);
    button(Deed::Ask)->setEnabled(flag.state == "open"_L1);
    button(Deed::Explain)->setVisible(!isDecided);
    button(Deed::Justify)->setVisible(!isDecided);
    button(Deed::Adjust)->setVisible(!isDecided);
    button(Deed::Adjust)->setEnabled(flag.state == "asked"_L1 || flag.state == "explained"_L1);
    button(Deed::Adjust)
        ->setToolTip(flag.state == "open"_L1 ? tr("The person is asked first.") : QString());
    button(Deed::Reopen)->setVisible(isDecided);
}

void FlagPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        write();
    QFrame::changeEvent(event);
}

} // namespace Steelyard
