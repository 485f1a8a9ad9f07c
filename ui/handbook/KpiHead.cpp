// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/KpiHead.h"

#include "ui/handbook/KpiWords.h"
#include "ui/handbook/MonthFigures.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MonthColumns.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

KpiHead::KpiHead(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_otherName(new ElidedLabel(this))
    , m_value(new QLabel(this))
    , m_month(new QLabel(this))
    , m_explain(new QPushButton(this))
    , m_cockpit(new QPushButton(this))
    , m_type(new QPushButton(this))
    , m_purpose(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_about(new QLabel(this))
    , m_columns(new MonthColumns(theme, this))
{
    setProperty("surface", u"card"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_name->setObjectName(u"kpiName"_s);
    m_name->setProperty("role", u"pageTitle"_s);
    m_otherName->setProperty("role", u"secondary"_s);
    // Two sizes of type on one base line.
    m_otherName->setContentsMargins(0, 0, 0, 3);
    m_value->setObjectName(u"kpiValue"_s);
    m_value->setFont(theme.font(28, Theme::Weight::Strong));
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_month->setProperty("role", u"caption"_s);
    m_month->setAlignment(Qt::AlignRight);
    m_explain->setObjectName(u"explain"_s);
    m_explain->setProperty("link", true);
    m_cockpit->setObjectName(u"inCockpit"_s);
    m_cockpit->setProperty("link", true);
    m_cockpit->hide();
    m_type->setObjectName(u"typeIn"_s);
    m_type->setProperty("link", true);
    connect(m_type, &QPushButton::clicked, this, &KpiHead::typeRequested);
    connect(m_cockpit, &QPushButton::clicked, this,
            [this] { Q_EMIT cockpitRequested(!m_isInCockpit); });
    m_purpose->setWordWrap(true);
    m_facts->setProperty("role", u"caption"_s);
    m_facts->setWordWrap(true);
    for (QLabel *label : {m_name, m_purpose, m_facts, m_value})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 14, 20, 14);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(m_name);
    names->addWidget(m_otherName, 1, Qt::AlignBottom);
    grid->addLayout(names, 0, 0);
    grid->addWidget(m_purpose, 1, 0);
    grid->addWidget(m_facts, 2, 0, Qt::AlignTop);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_month, 1, 1, Qt::AlignTop | Qt::AlignRight);
    auto *links = new QHBoxLayout;
    links->setSpacing(4);
    links->addStretch(1);
    links->addWidget(m_type);
    links->addWidget(m_cockpit);
    links->addWidget(m_explain);
    grid->addLayout(links, 2, 1, Qt::AlignRight | Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    m_about->setProperty("role", u"caption"_s);
    m_about->setContentsMargins(0, 8, 0, 0);
    grid->addWidget(m_about, 3, 0, 1, 2);
    grid->addWidget(m_columns, 4, 0, 1, 2);
    connect(m_columns, &MonthColumns::monthActivated, this, &KpiHead::monthActivated);
    connect(m_explain, &QPushButton::clicked, this, &KpiHead::explainRequested);
}

QString KpiHead::facts(const KpiDefinition &definition)
{
    QStringList parts {KpiWords::layer(definition.layer), KpiWords::category(definition.category),
                       tr("Unit: %1").arg(KpiWords::unit(definition.unit)),
                       KpiWords::direction(definition.direction)};
    if (!definition.cadence.isEmpty())
        parts << tr("looked at %1").arg(KpiWords::cadence(definition.cadence));
    QStringList names {definition.id};
    if (!definition.code.isEmpty())
        names.prepend(definition.code);
    parts << names.join(u' ') << tr("version %1").arg(definition.version);
    parts.removeAll({});
    return parts.join(u" · "_s);
}

void KpiHead::setDefinition(const KpiDefinition &definition, const Formatting &formatting)
{
    const bool chinese = formatting.isChinese();
    m_title = chinese ? definition.name.zh : definition.name.en;
    m_name->setText(m_title);
    QStringList others {chinese ? definition.name.en : definition.name.zh};
    others << definition.aliases;
    m_otherName->setText(others.join(chinese ? u"、"_s : u", "_s));
    m_purpose->setText(chinese ? definition.purpose.zh : definition.purpose.en);
    m_facts->setText(facts(definition));
    m_explain->setText(tr("Where it comes from"));
    m_type->setText(tr("Type figures in"));
    m_type->setVisible(definition.kind == KpiDefinition::Kind::Manual);
    setAccessibleName(m_title);
}

void KpiHead::setInCockpit(std::optional<bool> isShown)
{
    m_isInCockpit = isShown.value_or(false);
    m_cockpit->setVisible(isShown.has_value());
    m_cockpit->setText(m_isInCockpit ? tr("Take out of the cockpit") : tr("Show in the cockpit"));
}

void KpiHead::setCourse(const std::optional<KpiCourse> &course, const Formatting &formatting)
{
    m_explain->setEnabled(course && !course->months.isEmpty());
    if (!course || course->months.isEmpty()) {
        m_value->setText(u"…"_s);
        m_value->setToolTip({});
        m_month->setText(tr("The company"));
        m_about->setText(tr("The last twelve months"));
        m_columns->setContent(m_title, {});
        return;
    }
    const MeasureText words(formatting);
    const Cell &present = course->months.constLast();
    m_value->setText(words.value(present.measure));
    m_value->setToolTip(words.exact(present.measure));
    m_month->setText(tr("The company, %1").arg(formatting.period(present.period.range())));
    // Twelve amounts stand side by side: what they are counted in is said once.
    QStringList about {tr("The last twelve months")};
    if (const QString unit = MonthFigures::unitOf(course->months, formatting); !unit.isEmpty())
        about << tr("Unit: %1").arg(unit);
    m_about->setText(about.join(u" · "_s));
    m_columns->setContent(tr("%1 in the last twelve months").arg(m_title),
                          MonthFigures::of(course->months, formatting));
}

} // namespace Steelyard
