// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/VersionLines.h"

#include "core/handbook/CompanyHandbook.h"
#include "core/workspace/HandbookEdit.h"
#include "ui/handbook/editor/PreviewPane.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString daysOf(const KpiDefinition &version, const Formatting &formatting)
{
    const QDate from = version.effectiveFrom;
    const QDate to = version.effectiveTo;
    if (from.isValid() && to.isValid())
        return VersionLines::tr("%1 to %2").arg(formatting.date(from), formatting.date(to));
    if (from.isValid())
        return VersionLines::tr("from %1").arg(formatting.date(from));
    return to.isValid() ? VersionLines::tr("until %1").arg(formatting.date(to))
                        : VersionLines::tr("since ever");
}

const KpiVersion *storedOf(const KpiDefinition &version, const QList<KpiVersion> &all)
{
    for (const KpiVersion &stored : all) {
        if (stored.kpi == version.id && stored.version == version.version
            && stored.status != "draft"_L1 && stored.status != "in_review"_L1)
            return &stored;
    }
    return nullptr;
}

} // namespace

VersionLines::VersionLines(const Theme &theme, const HandbookShelf &shelf,
                           const KpiDefinition &definition, const Formatting &formatting,
                           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (const auto open = HandbookEdit::openVersion(definition.id, shelf.versions))
        addOpen(*open, shelf, formatting);
    QList<KpiDefinition> versions = shelf.handbook.versions(definition.id);
    if (versions.isEmpty())
        versions = {definition};
    const Tokens &t = m_theme.tokens();
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        const KpiDefinition &version = versions.at(i);
        QString html = u"<b>%1</b>&nbsp; %2"_s.arg(version.version, daysOf(version, formatting));
        if (version.version == definition.version
            && version.effectiveFrom == definition.effectiveFrom)
            html += u"&nbsp; <span style='color:%1'>%2</span>"_s.arg(t.accent.name(),
                                                                     tr("in force"));
        if (const KpiVersion *stored = storedOf(version, shelf.versions)) {
            QStringList about;
            if (!stored->reason.isEmpty())
                about << stored->reason;
            if (!stored->author.isNull())
                about << tr("by %1").arg(shelf.names.value(stored->author.uuid()));
            if (!stored->approver.isNull())
                about << tr("approved by %1").arg(shelf.names.value(stored->approver.uuid()));
            html += u"<br><span style='color:%1'>%2</span>"_s.arg(
                t.text3.name(), about.join(u" · "_s).toHtmlEscaped());
        } else {
            html += u"<br><span style='color:%1'>%2</span>"_s.arg(t.text3.name(),
                                                                  tr("comes with the program"));
        }
        addLine(html);
        if (i > 0) {
            const auto differences = Versioning::differences(versions.at(i - 1), versions.at(i));
            if (!differences.isEmpty())
                addLine(differencesHtml(differences, theme));
        }
    }
}

bool VersionLines::isWorthSaying(const HandbookShelf &shelf, const QString &kpi)
{
    return !shelf.handbook.versions(kpi).isEmpty()
        || std::any_of(shelf.versions.cbegin(), shelf.versions.cend(),
                       [&](const KpiVersion &version) { return version.kpi == kpi; });
}

void VersionLines::addOpen(const KpiVersion &version, const HandbookShelf &shelf,
                           const Formatting &formatting)
{
    const bool isProposed = version.status == "in_review"_L1;
    const Tokens &t = m_theme.tokens();
    QString html = u"<b>%1</b>&nbsp; <span style='color:%2'>%3</span>"_s.arg(
        version.version, t.warn.name(),
        isProposed ? tr("waits for approval") : tr("a draft, nobody counts by it yet"));
    if (isProposed)
        html += u"<br><span style='color:%1'>%2</span>"_s.arg(
            t.text3.name(),
            tr("%1 · by %2 · from %3")
                .arg(version.reason, shelf.names.value(version.author.uuid(), tr("nobody named")),
                     version.fromOn.isValid() ? formatting.date(version.fromOn) : tr("ever"))
                .toHtmlEscaped());
    QStringList others;
    for (const QString &other : HandbookEdit::review(version.kpi, shelf.versions)) {
        const auto its = HandbookEdit::openVersion(other, shelf.versions);
        const auto definition = its ? CompanyHandbook::definitionOf(*its) : Error();
        if (other != version.kpi && definition)
            others << (formatting.isChinese() ? definition->name.zh : definition->name.en);
    }
    if (!others.isEmpty())
        html += u"<br><span style='color:%1'>%2</span>"_s.arg(
            t.text3.name(),
            tr("judged as one with %1")
                .arg(others.join(formatting.isChinese() ? u"、"_s : u", "_s))
                .toHtmlEscaped());
    addLine(html);
    if (isProposed)
        addLinks({{tr("Approve…"), &VersionLines::approveRequested},
                  {tr("Send back…"), &VersionLines::sendBackRequested}});
    else
        addLinks({{tr("Go on writing"), &VersionLines::editRequested},
                  {tr("Propose…"), &VersionLines::proposeRequested},
                  {tr("Throw the draft away"), &VersionLines::discardRequested}});
}

void VersionLines::addLine(const QString &html)
{
    auto *label = new QLabel(html, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
}

void VersionLines::addLinks(const QList<std::pair<QString, void (VersionLines::*)()>> &links)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto &[text, deed] : links) {
        auto *link = new QPushButton(text, this);
        link->setProperty("link", true);
        connect(link, &QPushButton::clicked, this, deed);
        row->addWidget(link);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

} // namespace Steelyard
