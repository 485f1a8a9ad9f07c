// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/HandbookFigures.h"
#include "ui/models/MeasureText.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Steelyard {

class MonthColumns;
class Theme;

/// The head of a KPI's page: its names, what it is for, what it comes to now and how it got there.
class KpiHead final : public QFrame
{
    Q_OBJECT
public:
    explicit KpiHead(const Theme &theme, QWidget *parent = nullptr);

    void setDefinition(const KpiDefinition &definition, const Formatting &formatting);
    /// Without figures they are being worked out.
    /// Whether it stands among the small figures of the cockpit; nothing: not known yet.
    void setInCockpit(std::optional<bool> isShown);
    void setCourse(const std::optional<KpiCourse> &course, const Formatting &formatting);

Q_SIGNALS:
    /// A month counts from the oldest one shown.
    void monthActivated(int index);
    void explainRequested();
    void cockpitRequested(bool shall);
    /// Its figures shall be typed in; only for KPIs that are.
    void typeRequested();

private:
    static QString facts(const KpiDefinition &definition);

    QLabel *m_name;
    QLabel *m_otherName;
    QLabel *m_value;
    QLabel *m_month;
    QPushButton *m_explain;
    QPushButton *m_cockpit;
    QPushButton *m_type;
    bool m_isInCockpit = false;
    QLabel *m_purpose;
    QLabel *m_facts;
    QLabel *m_about;
    MonthColumns *m_columns;
    QString m_title;
};

} // namespace Steelyard
