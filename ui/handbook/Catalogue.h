// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"
#include "core/handbook/KpiSearch.h"
#include "core/workspace/HandbookFigures.h"
#include "ui/shell/Formatting.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace Steelyard {

class CatalogueModel;
struct CatalogueRow;
class Theme;

/// The list of all KPIs with a line to search them: by category, or best hits first.
class Catalogue final : public QFrame
{
    Q_OBJECT
public:
    explicit Catalogue(const Theme &theme, QWidget *parent = nullptr);

    void setHandbook(const Handbook &handbook);
    void setSearch(const KpiSearch &search);
    void setFigures(const std::optional<HandbookFigures> &figures);
    void setFormatting(const Formatting &formatting);
    /// Empty: all of them.
    void setLayers(const QStringList &layers);
    void setCategories(const QStringList &categories);
    /// Marks the KPI that is open.
    void setCurrent(const QString &kpi);
    /// The first KPI of the list; empty when nothing was found.
    QString first() const;
    void focusSearch();

Q_SIGNALS:
    void chosen(const QString &kpi);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void write();
    QList<CatalogueRow> rows() const;
    bool passes(const KpiDefinition &definition) const;
    void mark();

    Handbook m_handbook;
    KpiSearch m_search;
    std::optional<HandbookFigures> m_figures;
    Formatting m_formatting;
    QStringList m_layers;
    QStringList m_categories;
    QString m_current;

    QLineEdit *m_field;
    QLabel *m_nothing;
    QListView *m_list;
    CatalogueModel *m_model;
};

} // namespace Steelyard
