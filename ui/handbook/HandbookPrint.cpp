// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookPrint.h"

#include "core/handbook/KpiFormula.h"
#include "core/handbook/KpiRelations.h"
#include "ui/handbook/ExampleText.h"
#include "ui/handbook/KpiSentence.h"
#include "ui/handbook/KpiWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

HandbookPrint::HandbookPrint(const Handbook &handbook, const Formatting &formatting)
    : m_handbook(handbook)
    , m_formatting(formatting)
{
}

QList<const KpiDefinition *> HandbookPrint::pages() const
{
    QList<const KpiDefinition *> pages;
    for (const KpiDefinition &definition : m_handbook.definitions())
        pages << &definition;
    const QStringList &order = KpiWords::categories();
    const auto place = [&order](const KpiDefinition *definition) {
        const qsizetype at = order.indexOf(definition->category);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(pages.begin(), pages.end(),
                     [&](const auto *a, const auto *b) { return place(a) < place(b); });
    return pages;
}

QString HandbookPrint::local(const LocalText &text) const
{
    return m_formatting.isChinese() ? text.zh : text.en;
}

QString HandbookPrint::name(const KpiDefinition &definition) const
{
    return local(definition.name);
}

QString HandbookPrint::otherName(const KpiDefinition &definition) const
{
    return m_formatting.isChinese() ? definition.name.en : definition.name.zh;
}

QString HandbookPrint::title() const
{
    return tr("KPI handbook");
}

QString HandbookPrint::contents() const
{
    return tr("Contents");
}

QString HandbookPrint::about(const QDate &day) const
{
    return u"%1 · %2"_s.arg(tr("%n KPI(s)", nullptr, int(m_handbook.definitions().size())),
                            m_formatting.date(day));
}

QString HandbookPrint::head(const QString &words) const
{
    return u"<p style='margin:14px 0 2px 0;font-size:9pt;font-weight:600;color:%2'>%1</p>"_s.arg(
        words.toHtmlEscaped(), m_tokens.accent.name());
}

QString HandbookPrint::text(const QString &words) const
{
    return u"<p style='margin:2px 0'>%1</p>"_s.arg(words.toHtmlEscaped());
}

QString HandbookPrint::names(const QStringList &kpis) const
{
    QStringList names;
    for (const QString &kpi : kpis) {
        const KpiDefinition *definition = m_handbook.find(kpi);
        names << (definition ? name(*definition) : QString(kpi).replace(u'_', u' '));
    }
    return names.join(m_formatting.isChinese() ? u"、"_s : u", "_s);
}

QString HandbookPrint::html(const KpiDefinition &definition) const
{
    const QString quiet = m_tokens.text3.name();
    QStringList facts {
        KpiWords::layer(definition.layer),       KpiWords::category(definition.category),
        KpiWords::unit(definition.unit),         KpiWords::direction(definition.direction),
        KpiWords::cadence(definition.cadence),   definition.id,
        tr("version %1").arg(definition.version)};
    facts.removeAll({});
    QString page = u"<p style='margin:0;font-size:18pt;font-weight:600'>%1&nbsp; "
                   "<span style='font-size:11pt;font-weight:400;color:%4'>%2</span></p>"
                   "<p style='margin:2px 0 8px 0;font-size:9pt;color:%4'>%3</p>"_s.arg(
                       name(definition).toHtmlEscaped(), otherName(definition).toHtmlEscaped(),
                       facts.join(u" · "_s).toHtmlEscaped(), quiet);
    page += text(local(definition.purpose));
    page += head(tr("How it is counted")) + text(local(definition.rule));
    const KpiSentence sentences(m_handbook, m_formatting);
    page += head(tr("What the program computes"));
    for (const QString &line : sentences.lines(definition, definition.defaultVariant))
        page += text(line);
    page += u"<table width='100%' cellpadding='8' style='margin-top:4px'><tr><td bgcolor='%2'>"
            "<pre style='font-family:\"DejaVu Sans Mono\",\"Noto Sans Mono CJK "
            "SC\";font-size:8.5pt'>"
            "%1</pre></td></tr></table>"_s.arg(
                KpiFormula::text(definition, definition.defaultVariant).toHtmlEscaped(),
                m_tokens.surface2.name());
    if (definition.variants.size() > 1) {
        page += head(tr("Counting rules"));
        for (const Variant &variant : definition.variants) {
            QString line = local(variant.label);
            if (variant.id == definition.defaultVariant)
                line += u" ("_s + tr("default") + u')';
            const QString difference = sentences.difference(definition, variant);
            page += text(difference.isEmpty() ? line : u"%1: %2"_s.arg(line, difference));
        }
    }
    if (!local(definition.pitfalls).isEmpty())
        page += head(tr("How it can mislead")) + text(local(definition.pitfalls));
    QMap<KpiRelation::Kind, QStringList> groups;
    for (const KpiRelation &relation : KpiRelations::of(definition, m_handbook))
        groups[relation.kind] << relation.kpi;
    if (!groups.isEmpty())
        page += head(tr("What it hangs together with"));
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        page += text(u"%1: %2"_s.arg(KpiWords::relation(group.key()), names(group.value())));
    if (!definition.tests.isEmpty()) {
        const ExampleText example(definition, m_formatting, m_tokens);
        page += head(tr("A worked example"))
            + example.html(definition.tests.first(), 1, std::nullopt).remove(u"…"_s);
    }
    return page;
}

} // namespace Steelyard
