// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"
#include "core/workspace/HandbookFigures.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/Page.h"

#include <QScrollArea>
#include <QSet>

class QBoxLayout;

namespace Steelyard {

class KpiHead;
class KpiLinks;
class SheetCard;
class Theme;

/// One page of the handbook, for reading: what the KPI is for, how it is worked out, what to watch
/// out for, what it hangs together with, and examples to follow.
class KpiSheet final : public QScrollArea
{
    Q_OBJECT
public:
    explicit KpiSheet(const Theme &theme, QWidget *parent = nullptr);

    /// The page of a KPI of this handbook; its figures follow.
    void setKpi(const Handbook &handbook, const QString &kpi, const Formatting &formatting);
    void setCourse(const std::optional<KpiCourse> &course);
    /// What the company changed in it.
    void setShelf(const HandbookShelf &shelf);
    QString kpi() const { return m_kpi; }
    /// The rooms to which there are links.
    void setReachable(const QSet<Room> &rooms) { m_reachable = rooms; }

Q_SIGNALS:
    void kpiRequested(const QString &kpi);
    void explainRequested(const Steelyard::Period &month);
    void roomRequested(Steelyard::Room room);
    void reconcileRequested();
    void cockpitRequested(bool shall);
    void typeRequested();
    void approveRequested();
    void proposeRequested();
    void sendBackRequested();
    void editRequested();
    void discardRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    void writeRule(const KpiDefinition &definition);
    void writeVariants(const KpiDefinition &definition);
    void writePitfalls(const KpiDefinition &definition);
    void writeRelations(const KpiDefinition &definition);
    QStringList evidence(const QList<DriveEvidence> &drives) const;
    void writeUsage();
    void writeExamples(const KpiDefinition &definition);
    void writeVersions(const KpiDefinition &definition);
    void arrange();
    bool isWide() const;

    const Theme &m_theme;
    Handbook m_handbook;
    QString m_kpi;
    Formatting m_formatting;
    std::optional<KpiCourse> m_course;
    HandbookShelf m_shelf;
    QSet<Room> m_reachable;
    bool m_allExamples = false;

    KpiLinks *m_links;
    KpiHead *m_head;
    QBoxLayout *m_pair;
    SheetCard *m_rule;
    SheetCard *m_variants;
    SheetCard *m_pitfalls;
    SheetCard *m_relations;
    SheetCard *m_usage;
    SheetCard *m_examples;
    SheetCard *m_versions;
};

} // namespace Steelyard
