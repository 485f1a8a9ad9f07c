// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanDeeds.h"

#include "core/exchange/CsvReader.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/XlsxFile.h"
#include "core/workspace/PlanBalance.h"
#include "core/workspace/PlanBook.h"
#include "core/workspace/PlanPublishing.h"
#include "core/workspace/PlanTable.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Prompts.h"
#include "ui/targets/DifferenceDialog.h"
#include "ui/targets/DivisionDialog.h"
#include "ui/targets/LockDialog.h"
#include "ui/targets/PatternDialog.h"
#include "ui/targets/PlanWords.h"
#include "ui/targets/PublishDialog.h"
#include "ui/targets/WorkDialog.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error cannot(QLatin1StringView code, const QString &path)
{
    return {Error::Kind::Storage, code, {{u"path"_s, path}}, {}};
}

Result<void> writeTable(const QString &path, const QList<QStringList> &rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannot("target.cannot_write"_L1, path);
    CsvWriter writer(file);
    if (const auto written = writer.write(PlanTable::header()); !written)
        return written;
    for (const QStringList &row : rows) {
        if (const auto written = writer.write(row); !written)
            return written;
    }
    return file.commit() ? Result<void>() : Result<void>(cannot("target.cannot_write"_L1, path));
}

/// A workbook or a table, as the name of the file says.
Result<int> writePlan(const QString &path, const PlanBook::Words &words, const Reading &reading,
                      const PlanSheet &sheet)
{
    const Organisation &organisation = reading.facts.organisation();
    const auto written = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)
        ? XlsxWriter::write(path,
                            PlanBook::made(sheet, organisation,
                                           organisation.name(organisation.root()), reading.today,
                                           words))
        : writeTable(path, PlanTable(sheet).rows(organisation));
    if (!written)
        return written.error();
    const TargetPlan &plan = sheet.plan();
    return int(plan.tiers().size()) * plan.nodeCount() * plan.periodCount();
}

Result<PlanTable::Difference> differenceIn(const QString &path, const Reading &reading,
                                           const PlanSheet &sheet)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannot("target.cannot_read"_L1, path);
    std::unique_ptr<XlsxFile> book;
    std::unique_ptr<RowSource> source;
    constexpr qint64 mark = 4;
    if (XlsxFile::isWorkbook(file.peek(mark))) {
        auto opened = XlsxFile::open(path);
        if (!opened)
            return opened.error();
        book = std::move(*opened);
        source = std::make_unique<PlanBook>(*book, sheet);
    } else {
        CsvFormat format;
        format.isProtected = true;
        source = std::make_unique<CsvReader>(file, format, reading.cancel);
    }
    auto found = PlanTable(sheet).compare(*source, reading.today);
    if (!found)
        return found.error();
    if (const auto allowed = sheet.lifecycle().mayApply(sheet.plan(), found->edit); !allowed)
        return allowed.error();
    return found;
}

} // namespace

PlanDeeds::PlanDeeds(const Theme &theme, PlanModel &model, PlanDesk &desk, PlanGrid &grid,
                     QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_model(model)
    , m_desk(desk)
    , m_grid(grid)
    , m_page(page)
{
}

std::optional<NodeKey> PlanDeeds::node() const
{
    const QModelIndex at = m_grid.currentIndex();
    if (!m_model.isFilled() || !at.isValid() || !m_desk.workspace())
        return std::nullopt;
    return m_model.plan().nodes().at(m_model.nodeAt(at.row())).key;
}

const PlanColumns::Column *PlanDeeds::span() const
{
    const QModelIndex at = m_grid.currentIndex();
    return m_model.isFilled() && at.isValid() ? m_model.span(at.column()) : nullptr;
}

QString PlanDeeds::nodeName() const
{
    return m_model.plan().nodes().at(m_model.nodeAt(m_grid.currentIndex().row())).name;
}

// What was typed is saved first: a division is made of what is stored.
void PlanDeeds::divide()
{
    const auto chosen = node();
    if (!chosen || isVersion())
        return;
    if (m_model.tier() == m_model.commitmentTier()) {
        Q_EMIT m_desk.noted(tr("A commitment is what people promise themselves: it is typed, not "
                               "broken down. Choose another tier."),
                            Tone::Neutral, {});
        return;
    }
    int top = m_model.plan().find(*chosen).value_or(0);
    if (m_model.plan().children(top).empty())
        top = qMax(0, m_model.plan().nodes().at(top).parent);
    m_desk.save([this, key = m_model.plan().nodes().at(top).key] {
        const TargetPlan &plan = m_desk.draft()->plan();
        const auto figure
            = m_model.figures().figure(plan, plan.find(key).value_or(0), 0, plan.periodCount() - 1);
        PlanBreakdown start;
        start.wish = m_desk.wish();
        start.node = key;
        start.tier = m_model.plan().tiers().at(m_model.tier());
        auto *dialog = new DivisionDialog(m_theme, *m_desk.workspace(), m_model.view(), start,
                                          figure.value, figure.isOwn, m_formatting, m_page);
        connect(dialog, &DivisionDialog::wanted, this, [this](const PlanBreakdown &breakdown) {
            QPointer<Workspace> workspace = m_desk.workspace();
            m_desk.run(
                [breakdown, workspace](const Reading &reading,
                                       const PlanSheet &) -> Result<Command> {
                    const auto outcome = breakdown.work(reading);
                    if (!outcome)
                        return outcome.error();
                    return outcome->division.command(reading,
                                                     [workspace] { return workspace->newId(); });
                },
                tr("The target is broken down; Undo takes it back."));
        });
        dialog->open();
    });
}

void PlanDeeds::lock()
{
    const auto chosen = node();
    if (!chosen || isVersion())
        return;
    const PlanColumns::Column *column = span();
    const bool isYear
        = !column || (column->first == 0 && column->last == m_model.plan().periodCount() - 1);
    const Period period = column ? column->period : m_model.view().wish.year;
    PlanLocking locking {m_desk.wish(),
                         m_model.plan().tiers().at(m_model.tier()),
                         chosen,
                         isYear ? DateRange() : period.range(),
                         PersonId(m_desk.author()),
                         {}};
    if (column && m_model.look(m_grid.currentIndex()).isLocked) {
        QPointer<Workspace> workspace = m_desk.workspace();
        m_desk.run(
            [locking, workspace](const Reading &reading, const PlanSheet &) -> Result<Command> {
                return locking.unlock(reading, [workspace] { return workspace->newId(); });
            },
            tr("Unlocked; Undo locks it again."));
        return;
    }
    locking.days = period.range();
    auto *dialog = new LockDialog(locking, nodeName(), m_formatting.period(period.range()), m_page);
    connect(dialog, &LockDialog::wanted, this, [this](const PlanLocking &wanted) {
        QPointer<Workspace> workspace = m_desk.workspace();
        m_desk.run(
            [wanted, workspace](const Reading &reading, const PlanSheet &) -> Result<Command> {
                return wanted.lock(reading, [workspace] { return workspace->newId(); });
            },
            tr("Locked; Undo unlocks it."));
    });
    dialog->open();
}

void PlanDeeds::giveReason()
{
    const PlanColumns::Column *column = span();
    if (!m_prompts || !node() || !column || column->first != column->last)
        return;
    const std::size_t place = m_model.plan().place(m_model.nodeAt(m_grid.currentIndex().row()),
                                                   column->first, m_model.tier());
    const PlanOverride *note = m_model.plan().overridden(place);
    if (!note)
        return;
    const auto text
        = m_prompts->text(m_page, tr("Why it is overridden"), tr("Reason"), note->reason);
    if (!text)
        return;
    PlanEdit edit;
    PlanOverride after = *note;
    after.reason = text->trimmed();
    after.author = m_desk.author();
    edit.overrides.push_back({place, *note, after});
    m_desk.take(edit, tr("Reason"));
}

void PlanDeeds::balance()
{
    if (!node())
        return;
    const auto edit
        = PlanBalance {m_model.nodeAt(m_grid.currentIndex().row()), m_model.tier()}.work(
            m_model.plan());
    if (!edit) {
        Q_EMIT m_desk.noted(ErrorText::sentence(edit.error()), Tone::Bad, {});
        return;
    }
    const int changed = int(edit->cells.size());
    m_desk.take(*edit, tr("Balance"));
    Q_EMIT m_desk.noted(
        changed == 0 ? tr("Rows and periods agree already.")
                     : tr("%n figure(s) changed: every row and every period keeps its total.",
                          nullptr, changed),
        Tone::Accent, {});
}

void PlanDeeds::publish()
{
    const auto chosen = node();
    if (!chosen)
        return;
    m_desk.save([this, top = *chosen] {
        auto *dialog = new PublishDialog(m_theme, *m_desk.workspace(), m_model, top,
                                         m_desk.author(), m_formatting, m_page);
        connect(dialog, &PublishDialog::versionWanted, this, [this](const QString &plan) {
            PlanWish wish = m_desk.wish();
            wish.plan = plan;
            m_desk.ask(wish);
        });
        connect(dialog, &PublishDialog::wanted, this,
                [this](const PlanPublishing &step, const NodeKey &of) {
                    QPointer<Workspace> workspace = m_desk.workspace();
                    m_desk.run(
                        [step, of, workspace](const Reading &reading,
                                              const PlanSheet &whole) -> Result<Command> {
                            PlanQuestion question = whole.question();
                            question.node = of;
                            // Levels without figures have nothing to agree with.
                            question.levels.clear();
                            const auto sheet = PlanSheet::open(reading, question);
                            if (!sheet)
                                return sheet.error();
                            return step.command(reading, *sheet,
                                                [workspace] { return workspace->newId(); });
                        },
                        step.to ? tr("The plan is now: %1.").arg(PlanWords::stage(*step.to))
                                : tr("The remark is kept."));
                });
        dialog->open();
    });
}

// Of the chosen month, the present one where something longer is chosen.
void PlanDeeds::planWork()
{
    const auto chosen = node();
    if (!chosen)
        return;
    m_desk.save([this, whose = *chosen] {
        const PlanColumns::Column *column = span();
        const PlanView &view = m_model.view();
        WorkPlanning planning;
        planning.kpi = m_desk.wish().kpi;
        planning.variant = m_desk.wish().variant;
        planning.node = whose;
        const bool isMonth = column && column->period.grain() == Grain::Month;
        const QDate day = view.wish.year.contains(view.today) ? view.today : view.wish.year.from();
        planning.period = isMonth ? column->period : Period::of(Grain::Month, day, view.calendar);
        auto *dialog = new WorkDialog(m_theme, *m_desk.workspace(), planning, nodeName(),
                                      m_formatting, m_page);
        connect(dialog, &WorkDialog::wanted, this, [this](const WorkPlanning &wanted) {
            QPointer<Workspace> workspace = m_desk.workspace();
            m_desk.run(
                [wanted, workspace](const Reading &reading, const PlanSheet &) -> Result<Command> {
                    const auto outcome = wanted.work(reading);
                    if (!outcome)
                        return outcome.error();
                    return wanted.command(reading, *outcome,
                                          [workspace] { return workspace->newId(); });
                },
                tr("Visits and opportunities are targets now; Undo takes them back."));
        });
        dialog->open();
    });
}

// Of a person it is his unit's days that are asked for.
void PlanDeeds::setWorkdays()
{
    const auto chosen = node();
    if (!chosen)
        return;
    const TargetPlan &plan = m_model.plan();
    int at = plan.find(*chosen).value_or(0);
    while (at > 0 && plan.nodes().at(at).key.isPerson())
        at = plan.nodes().at(at).parent;
    UnitPattern start {plan.nodes().at(at).key, std::nullopt};
    const QString name = plan.nodes().at(at).name;
    auto *watcher = new QFutureWatcher<Result<UnitPattern>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        const Result<UnitPattern> stored = watcher->result();
        if (!stored) {
            Q_EMIT m_desk.noted(ErrorText::sentence(stored.error()), Tone::Bad, {});
            return;
        }
        auto *dialog = new PatternDialog(*stored, name, m_model.view().today, m_page);
        connect(dialog, &PatternDialog::wanted, this, [this](const UnitPattern &wanted) {
            m_desk.run([wanted](const Reading &reading,
                                const PlanSheet &) { return wanted.command(reading); },
                       tr("The working days are set; Undo takes them back."));
        });
        dialog->open();
    });
    watcher->setFuture(m_desk.workspace()->ask<UnitPattern>(
        [start](const Reading &reading) -> Result<UnitPattern> {
            return UnitPattern {start.unit, UnitPattern::of(reading, start.unit)};
        }));
}

void PlanDeeds::exportPlan()
{
    if (!m_prompts || !node())
        return;
    const QString name = u"%1-%2.xlsx"_s.arg(m_desk.wish().kpi, m_desk.wish().year.label());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path
        = m_prompts->saveFile(m_page, tr("Where shall the plan be?"), folder + u'/' + name,
                              tr("Excel workbook (*.xlsx);;Tables (*.csv)"));
    if (!path)
        return;
    PlanBook::Words words;
    words.plan = tr("Plan");
    words.locks = tr("Locks");
    words.about = tr("About");
    words.head = {tr("id"), tr("tier"), tr("level"), tr("unit or person")};
    words.total = tr("Total");
    words.lockHead = {tr("unit or person"), tr("period"), tr("owner"), tr("reason"), tr("since")};
    m_desk.save([this, path = *path, words] {
        auto *watcher = new QFutureWatcher<Result<int>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
            watcher->deleteLater();
            const Result<int> written = watcher->result();
            if (written)
                Q_EMIT m_desk.told(tr("%n figure(s) written to %1", nullptr, *written).arg(path));
            else
                Q_EMIT m_desk.noted(ErrorText::sentence(written.error()), Tone::Bad, {});
        });
        watcher->setFuture(m_desk.workspace()->ask<int>(
            [path, words, wish = m_desk.wish()](const Reading &reading) -> Result<int> {
                const auto sheet = PlanSheet::open(reading, PlanRoom::question(reading, wish));
                if (!sheet)
                    return sheet.error();
                return writePlan(path, words, reading, *sheet);
            }));
    });
}

void PlanDeeds::importPlan()
{
    if (!m_prompts || !node() || isVersion())
        return;
    const auto path = m_prompts->openFile(m_page, tr("Take a plan back from a file"),
                                          tr("Plans (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
    if (path)
        m_desk.save([this, path = *path] { readFile(path); });
}

void PlanDeeds::readFile(const QString &path)
{
    auto *watcher = new QFutureWatcher<Result<PlanTable::Difference>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const Result<PlanTable::Difference> found = watcher->result();
        if (!found) {
            Q_EMIT m_desk.noted(ErrorText::sentence(found.error()), Tone::Bad, {});
            return;
        }
        auto *dialog = new DifferenceDialog(m_theme, *found, m_formatting, m_page);
        connect(dialog, &QDialog::accepted, this, [this, path] {
            QPointer<Workspace> workspace = m_desk.workspace();
            m_desk.run(
                [path, workspace](const Reading &reading,
                                  const PlanSheet &sheet) -> Result<Command> {
                    const auto difference = differenceIn(path, reading, sheet);
                    if (!difference)
                        return difference.error();
                    Command command
                        = sheet.command(difference->edit, u"target.import"_s, reading.today,
                                        [workspace] { return workspace->newId(); });
                    command.source = u"import:"_s + path.section(u'/', -1);
                    return command;
                },
                tr("The changed figures are taken in; Undo takes them back."));
        });
        dialog->open();
    });
    watcher->setFuture(m_desk.workspace()->ask<PlanTable::Difference>(
        [path, wish = m_desk.wish()](const Reading &reading) -> Result<PlanTable::Difference> {
            const auto sheet = PlanSheet::open(reading, PlanRoom::question(reading, wish));
            if (!sheet)
                return sheet.error();
            return differenceIn(path, reading, *sheet);
        }));
}

void PlanDeeds::goToNextGap()
{
    if (!m_model.isFilled() || m_model.figures().open().isEmpty())
        return;
    const auto &open = m_model.figures().open();
    const QModelIndex at = m_grid.currentIndex();
    const int here = at.isValid() ? m_model.nodeAt(at.row()) : -1;
    const PlanColumns::Column *column = span();
    const int part = column ? column->last : -1;
    const auto next
        = std::find_if(open.cbegin(), open.cend(), [&](const PlanFigures::Place &place) {
              return place.node > here || (place.node == here && place.period > part);
          });
    const PlanFigures::Place place = next == open.cend() ? open.constFirst() : *next;
    const int row = m_model.reveal(place.node);
    m_grid.goTo(m_model.index(row, m_model.columnOf(place.period)));
    m_grid.setFocus();
}

} // namespace Steelyard
