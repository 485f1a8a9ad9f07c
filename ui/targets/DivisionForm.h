// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanBreakdown.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace Steelyard {

class Theme;

/// What a division asks a person: the total, by what each level shares, the season, the steps.
class DivisionForm final : public QWidget
{
    Q_OBJECT
public:
    /// `start` says what is broken down, and with what the form begins.
    DivisionForm(const Theme &theme, const PlanView &view, const PlanBreakdown &start,
                 std::optional<qint64> present, bool hasOwn, const Formatting &formatting,
                 QWidget *parent = nullptr);

    PlanBreakdown division() const;
    /// What cannot be read as it is typed; empty when all is well.
    QString fault() const;
    /// Every level shares evenly: what is left where nothing is known.
    void takeEven();
    /// The months that the season is learned from, those far off marked.
    void setHistory(const std::vector<PastMonth> &history,
                    const std::vector<std::size_t> &outliers);
    /// What is filled in, in the order in which it stands: the way of the Tab key.
    QList<QWidget *> fields() const;

Q_SIGNALS:
    void changed();

private:
    struct Level
    {
        QString id;
        QCheckBox *takesPart;
        QComboBox *method;
    };

    void addLevels(const PlanView &view, QFormLayout *form);
    void addRow(QFormLayout *form, QWidget *field, const QString &name, const char *objectName);
    void showWhatMatters();
    bool uses(std::initializer_list<SplitBasis::Method> methods) const;
    std::optional<QMap<QString, qint64>> weights() const;
    std::optional<std::vector<qint64>> ramp() const;

    const Theme &m_theme;
    PlanBreakdown m_start;
    Formatting m_formatting;
    std::optional<qint64> m_present;
    QFormLayout *m_form;
    QList<Level> m_levels;
    QLineEdit *m_total;
    QComboBox *m_season;
    QSpinBox *m_years;
    QLineEdit *m_growth;
    QLineEdit *m_ramp;
    QLineEdit *m_weights;
    QComboBox *m_copied;
    QComboBox *m_quantum;
    QLabel *m_monthsLabel;
    QListWidget *m_months;
};

} // namespace Steelyard
