// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/WaitingDialog.h"

#include "ui/handbook/SheetCard.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

WaitingDialog::WaitingDialog(const Theme &theme, const HandbookShelf &shelf,
                             const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_shelf(shelf)
    , m_formatting(formatting)
    , m_theme(theme)
{
    setObjectName(u"waitingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What waits in the handbook"));
    resize(680, 560);
    auto *body = new QWidget;
    auto *cards = new QVBoxLayout(body);
    cards->setContentsMargins(0, 0, 10, 0);
    cards->setSpacing(Theme::Gap);
    if (!m_shelf.problems.isEmpty()) {
        auto *card = new SheetCard(theme);
        card->setObjectName(u"waitingProblems"_s);
        card->setTitle(tr("Stored, but not in the handbook"));
        addProblems(card);
        cards->addWidget(card);
    }
    const auto addAll = [&](const QString &status, const QString &title) {
        SheetCard *card = nullptr;
        for (const KpiVersion &version : m_shelf.versions) {
            if (version.status != status)
                continue;
            if (!card) {
                card = new SheetCard(theme);
                card->setObjectName(u"waiting_"_s + status);
                card->setTitle(title);
                cards->addWidget(card);
            }
            addOpen(card, version);
        }
    };
    addAll(u"in_review"_s, tr("Waiting for approval"));
    addAll(u"draft"_s, tr("Drafts"));
    cards->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(area, 1);
    column->addWidget(buttons);
}

QString WaitingDialog::nameOf(const KpiVersion &version) const
{
    const auto definition = CompanyHandbook::definitionOf(version);
    if (!definition)
        return version.kpi;
    return m_formatting.isChinese() ? definition->name.zh : definition->name.en;
}

void WaitingDialog::addProblems(SheetCard *card)
{
    for (const Error &problem : m_shelf.problems) {
        const QString kpi = problem.values.value(u"kpi"_s).toString();
        if (!kpi.isEmpty())
            card->addRich(u"<b>%1</b>"_s.arg(kpi.toHtmlEscaped()));
        card->addText(ErrorText::sentence(problem));
        const bool isStored
            = std::any_of(m_shelf.versions.cbegin(), m_shelf.versions.cend(),
                          [&kpi](const KpiVersion &version) { return version.kpi == kpi; });
        if (isStored)
            addLinks(card, kpi, {{Deed::Edit, tr("Write it anew…")}});
    }
    card->addCaption(tr("Until then figures are counted as if these had not been stored."));
}

void WaitingDialog::addOpen(SheetCard *card, const KpiVersion &version)
{
    const bool isProposed = version.status == "in_review"_L1;
    const Tokens &t = m_theme.tokens();
    QStringList about {version.version};
    if (!m_shelf.handbook.find(version.kpi))
        about << tr("a new KPI");
    if (!version.author.isNull())
        about << tr("by %1").arg(m_shelf.names.value(version.author.uuid()));
    if (isProposed && version.fromOn.isValid())
        about << tr("from %1").arg(m_formatting.date(version.fromOn));
    if (isProposed)
        about << version.reason;
    card->addRich(u"<b>%1</b> <span style='color:%3'>%2</span>"_s.arg(
        nameOf(version).toHtmlEscaped(), about.join(u" · "_s).toHtmlEscaped(), t.text3.name()));
    if (isProposed)
        addLinks(card, version.kpi,
                 {{Deed::Approve, tr("Approve…")}, {Deed::SendBack, tr("Send back…")}});
    else
        addLinks(card, version.kpi,
                 {{Deed::Edit, tr("Go on writing")},
                  {Deed::Propose, tr("Propose…")},
                  {Deed::Discard, tr("Throw the draft away")}});
}

void WaitingDialog::addLinks(SheetCard *card, const QString &kpi,
                             const QList<std::pair<Deed, QString>> &deeds)
{
    auto *row = new QWidget;
    auto *links = new QHBoxLayout(row);
    links->setContentsMargins(0, 0, 0, 6);
    links->setSpacing(12);
    for (const auto &[deed, text] : deeds) {
        auto *link = new QPushButton(text, row);
        link->setObjectName(u"waiting_%1_%2"_s.arg(kpi).arg(int(deed)));
        link->setProperty("link", true);
        connect(link, &QPushButton::clicked, this, [this, wish = deed, kpi] {
            accept();
            Q_EMIT wanted(wish, kpi);
        });
        links->addWidget(link);
    }
    links->addStretch(1);
    card->addWidget(row);
}

} // namespace Steelyard
