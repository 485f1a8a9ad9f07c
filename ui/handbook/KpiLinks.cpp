// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/KpiLinks.h"

#include "ui/handbook/KpiChip.h"
#include "ui/handbook/KpiWords.h"
#include "ui/handbook/RelationPicture.h"
#include "ui/widgets/FlowLayout.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Steelyard {

KpiLinks::KpiLinks(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme) {}

void KpiLinks::setHandbook(const Handbook &handbook, const Formatting &formatting)
{
    m_handbook = handbook;
    m_formatting = formatting;
}

QString KpiLinks::nameOf(const QString &kpi) const
{
    const KpiDefinition *definition = m_handbook.find(kpi);
    if (!definition)
        return QString(kpi).replace(u'_', u' ');
    return m_formatting.isChinese() ? definition->name.zh : definition->name.en;
}

QWidget *KpiLinks::chips(const QStringList &kpis, const QStringList &notes)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(6, row);
    for (qsizetype i = 0; i < kpis.size(); ++i) {
        const QString &kpi = kpis.at(i);
        const QString name
            = i < notes.size() ? QString(nameOf(kpi) + u" · " + notes.at(i)) : nameOf(kpi);
        auto *chip = new KpiChip(m_theme, kpi, name, m_handbook.find(kpi) != nullptr);
        chip->setObjectName(u"chip_"_s + kpi);
        connect(chip, &PaintedWidget::activated, this, [this, kpi] { Q_EMIT kpiRequested(kpi); });
        flow->addWidget(chip);
    }
    return row;
}

// The line by which the picture draws it: this is its legend.
QString KpiLinks::signOf(KpiRelation::Kind kind) const
{
    const QPen pen = RelationPicture::penOf(kind, m_theme);
    const QString line = pen.style() == Qt::DashLine ? u"╌╌"_s
        : pen.style() == Qt::DotLine                 ? u"···"_s
                                                     : u"──"_s;
    return u"<span style='color:%1'>%2</span>"_s.arg(pen.color().name(), line);
}

QWidget *KpiLinks::picture(const KpiDefinition &definition)
{
    QList<RelationNode> nodes;
    for (const KpiRelation &relation : KpiRelations::of(definition, m_handbook))
        nodes << RelationNode {relation, nameOf(relation.kpi)};
    auto *picture = new RelationPicture(m_theme);
    picture->setContent(nameOf(definition.id), nodes);
    connect(picture, &RelationPicture::kpiActivated, this, &KpiLinks::kpiRequested);
    return picture;
}

QWidget *KpiLinks::table(const KpiDefinition &definition)
{
    QMap<KpiRelation::Kind, QStringList> groups;
    for (const KpiRelation &relation : KpiRelations::of(definition, m_handbook))
        groups[relation.kind] << relation.kpi;
    auto *table = new QWidget;
    auto *lines = new QGridLayout(table);
    lines->setContentsMargins(0, 4, 0, 0);
    lines->setHorizontalSpacing(12);
    lines->setVerticalSpacing(6);
    lines->setColumnStretch(1, 1);
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        // Its counters stand with its pitfalls.
        if (group.key() == KpiRelation::Kind::KeptHonestBy)
            continue;
        auto *label
            = new QLabel(signOf(group.key()) + u' ' + KpiWords::relation(group.key()), table);
        label->setProperty("role", u"caption"_s);
        label->setContentsMargins(0, 5, 0, 0);
        const int row = lines->rowCount();
        lines->addWidget(label, row, 0, Qt::AlignTop);
        lines->addWidget(chips(group.value()), row, 1);
    }
    return table;
}

} // namespace Steelyard
