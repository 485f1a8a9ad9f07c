// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealActivities.h"

#include "core/workspace/DealPapers.h"
#include "ui/pipeline/ActivityDialog.h"
#include "ui/pipeline/DealDesk.h"
#include "ui/pipeline/DealWords.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

DealActivities::DealActivities(const Theme &theme, DealDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_log(new QPushButton(this))
    , m_list(new QTreeWidget(this))
{
    m_log->setObjectName(u"dealLog"_s);
    m_list->setObjectName(u"dealActivities"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(4);
    m_list->header()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_log, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    connect(m_log, &QPushButton::clicked, this, &DealActivities::log);
    writeWords();
}

void DealActivities::writeWords()
{
    m_log->setText(tr("Log an activity…"));
    m_list->setAccessibleName(tr("Activities"));
    m_list->setHeaderLabels({tr("Day"), tr("What"), tr("Who"), tr("Note and next step")});
}

void DealActivities::setSheet(const DealSheet &sheet, const DealChoices &choices,
                              const Formatting &formatting)
{
    m_sheet = sheet;
    m_choices = choices;
    writeWords();
    m_list->clear();
    const auto add
        = [&](const QString &day, const QString &what, const QString &who, const QString &note) {
              auto *item = new QTreeWidgetItem(m_list, {day, what, who, note});
              item->setToolTip(3, note);
              for (int at = 0; at < 4; ++at)
                  item->setTextAlignment(at, Qt::AlignTop | Qt::AlignLeft);
          };
    for (const Task &task : sheet.tasks)
        add(task.dueAt.isValid() ? formatting.shortDate(task.dueAt.day(sheet.zone)) : QString(),
            tr("task"), sheet.names.value(task.person.uuid()), task.title);
    for (const Activity &activity : sheet.activities) {
        QStringList words;
        for (const QString &word : {activity.subject, activity.note}) {
            if (!word.isEmpty())
                words << word;
        }
        if (!activity.nextStep.isEmpty() || activity.nextOn.isValid())
            words << tr("next: %1 %2")
                         .arg(activity.nextStep,
                              activity.nextOn.isValid() ? formatting.shortDate(activity.nextOn)
                                                        : QString())
                         .trimmed();
        add(activity.startedAt.isValid() ? formatting.date(activity.startedAt.day(sheet.zone))
                                         : QString(),
            DealWords::activity(activity.type), sheet.names.value(activity.person.uuid()),
            words.join(u" · "_s));
    }
    for (const auto &[at, width] : {std::pair(0, 96), {1, 90}, {2, 110}})
        m_list->header()->resizeSection(at, m_theme.px(width));
}

void DealActivities::log()
{
    if (!m_sheet || !m_desk.workspace())
        return;
    ActivityDialog dialog(m_choices, m_sheet->deal.owner, m_sheet->hasEffectiveRule, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const DealSheet sheet = *m_sheet;
    const Activity activity = dialog.activity();
    const Moment now = Moment::instant(m_desk.workspace()->clock().now());
    QPointer<Workspace> workspace = m_desk.workspace();
    m_desk.perform(
        [sheet, activity, now, workspace](const DealEdits &,
                                          const Reading &reading) -> Result<Command> {
            return DealPapers(sheet, reading, now, [workspace] { return workspace->newId(); })
                .log(activity);
        },
        tr("Logged: %1").arg(DealWords::activity(activity.type)));
}

} // namespace Steelyard
