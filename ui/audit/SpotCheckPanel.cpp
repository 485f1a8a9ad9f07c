// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/SpotCheckPanel.h"

#include "ui/audit/AnswerDialog.h"
#include "ui/audit/AuditWords.h"
#include "ui/audit/SpotCheckModel.h"
#include "ui/pipeline/DealDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableDelegate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Only = SpotChecks::Request::Only;

struct PanelAnswer
{
    SpotChecks::Answer checks;
    QList<std::pair<PersonId, QString>> people;
};

constexpr qsizetype MostNamed = 8; ///< people; those with the most wrong records
constexpr const char *Results[] = {"right", "wrong", "unreachable"};

} // namespace

SpotCheckPanel::SpotCheckPanel(const Theme &theme, DealDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_only(new QComboBox(this))
    , m_checker(new QComboBox(this))
    , m_checkerLabel(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_whose(new QLabel(this))
    , m_draw(new QPushButton(this))
    , m_model(new SpotCheckModel(this))
    , m_list(new QTreeView(this))
    , m_empty(new EmptyState(theme, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"spotCheckPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    m_only->setObjectName(u"checkOnly"_s);
    m_checker->setObjectName(u"checkChecker"_s);
    m_checker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_counts->setProperty("role", u"secondary"_s);
    m_counts->setObjectName(u"checkCounts"_s);
    m_draw->setObjectName(u"checkDraw"_s);
    for (const Only only : {Only::Open, Only::Done, Only::All})
        m_only->addItem(QString(), int(only));
    bar->addWidget(m_only);
    bar->addWidget(m_counts);
    bar->addStretch();
    bar->addWidget(m_checkerLabel);
    bar->addWidget(m_checker);
    bar->addWidget(m_draw);
    column->addLayout(bar);
    m_whose->setProperty("role", u"secondary"_s);
    m_whose->setObjectName(u"checkWhose"_s);
    m_whose->setWordWrap(true);
    column->addWidget(m_whose);
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(4, 4, 4, 10);
    m_list->setObjectName(u"checkList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TableDelegate(theme, this));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_list->header()->setStretchLastSection(true);
    inner->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);
    for (const char *result : Results) {
        auto *button = new QPushButton(card);
        button->setObjectName(u"check_%1"_s.arg(QLatin1StringView(result)));
        connect(button, &QPushButton::clicked, this,
                [this, result] { record(QString::fromLatin1(result)); });
        m_results.append(button);
        row->addWidget(button);
    }
    row->addStretch();
    inner->addLayout(row);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_only, &QComboBox::currentIndexChanged, this, &SpotCheckPanel::ask);
    connect(m_draw, &QPushButton::clicked, this, &SpotCheckPanel::draw);
    connect(m_empty, &EmptyState::requested, this, &SpotCheckPanel::draw);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        for (QPushButton *button : std::as_const(m_results))
            button->setEnabled(current());
    });
    writeWords();
}

void SpotCheckPanel::setWorkspace(Workspace *workspace)
{
    m_cancel.cancel();
    m_workspace = workspace;
    m_answer.reset();
}

void SpotCheckPanel::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    writeWords();
    write();
}

const SpotChecks::Entry *SpotCheckPanel::current() const
{
    return m_model->entry(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1);
}

void SpotCheckPanel::ask()
{
    if (!m_workspace)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_settled = false;
    SpotChecks::Request request;
    request.only = static_cast<Only>(m_only->currentData().toInt());
    auto *watcher = new QFutureWatcher<Result<PanelAnswer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel = m_cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        m_settled = true;
        const Result<PanelAnswer> answer = watcher->result();
        if (!answer) {
            Q_EMIT problem(ErrorText::sentence(answer.error()));
            return;
        }
        m_answer = answer->checks;
        m_people = answer->people;
        write();
    });
    watcher->setFuture(m_workspace->ask<PanelAnswer>(
        [request](const Reading &reading) -> Result<PanelAnswer> {
            const auto checks = SpotChecks(reading, {}).list(request);
            if (!checks)
                return checks.error();
            PanelAnswer answer {*checks, {}};
            const Organisation &organisation = reading.facts.organisation();
            for (const OrgPerson &person : organisation.people()) {
                if (person.employed.contains(reading.today))
                    answer.people.append({PersonId(person.id), person.name});
            }
            std::sort(answer.people.begin(), answer.people.end(), [](const auto &a, const auto &b) {
                return QString::localeAwareCompare(a.second, b.second) < 0;
            });
            return answer;
        },
        m_cancel));
}

void SpotCheckPanel::write()
{
    if (!m_answer)
        return;
    const QString kept = m_list->currentIndex().isValid() && current()
        ? current()->check.id.uuid().text()
        : QString();
    const int place = m_list->currentIndex().row();
    m_model->setEntries(m_answer->entries, m_formatting);
    int next = m_model->rowCount() == 0 ? -1 : qBound(0, place, m_model->rowCount() - 1);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entry(row)->check.id.uuid().text() == kept)
            next = row;
    }
    // A done one leaves the list of those to do: the next one is at hand.
    if (next >= 0)
        m_list->setCurrentIndex(m_model->index(next, 0));
    for (QPushButton *button : std::as_const(m_results))
        button->setEnabled(current());
    static constexpr std::pair<SpotCheckModel::Column, int> widths[]
        = {{SpotCheckModel::PlannedColumn, 84}, {SpotCheckModel::KindColumn, 100},
           {SpotCheckModel::RecordColumn, 216}, {SpotCheckModel::CustomerColumn, 176},
           {SpotCheckModel::PhoneColumn, 112},  {SpotCheckModel::OwnerColumn, 100},
           {SpotCheckModel::ResultColumn, 90}};
    for (const auto &[section, width] : widths)
        m_list->header()->resizeSection(section, m_theme.px(width));
    QStringList counts {tr("%n to do", nullptr, int(m_answer->open))};
    if (m_answer->late > 0)
        counts << tr("%n of them late", nullptr, int(m_answer->late));
    const qint64 judged = m_answer->right + m_answer->wrong;
    if (judged > 0)
        counts << tr("%1 of %2 right").arg(m_answer->right).arg(judged);
    if (m_answer->unreachable > 0)
        counts << tr("%n not reached", nullptr, int(m_answer->unreachable));
    m_counts->setText(counts.join(u" · "_s));
    QStringList whose;
    for (const SpotChecks::Count &count : std::as_const(m_answer->people)) {
        const qint64 of = count.right + count.wrong;
        if (of > 0 && whose.size() < MostNamed)
            whose << tr("%1: %2 of %3 right").arg(count.name).arg(count.right).arg(of);
    }
    m_whose->setText(whose.join(u" · "_s));
    m_whose->setVisible(!whose.isEmpty());
    const QString checker = m_checker->currentData().toString();
    m_checker->clear();
    m_checker->addItem(tr("Not named"), QString());
    for (const auto &[id, name] : std::as_const(m_people))
        m_checker->addItem(name, id.uuid().text());
    m_checker->setCurrentIndex(qMax(0, m_checker->findData(checker)));
    const bool isEver = m_answer->open + judged + m_answer->unreachable > 0;
    m_empty->setContent(
        "clipboard-check"_L1,
        isEver ? tr("Nothing is left to look at here.")
               : tr("Draw a few records of last month by chance and have somebody else look at "
                    "them: was the visit made, is the number right, is the customer satisfied?"),
        isEver ? QString() : tr("Draw from last month"));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void SpotCheckPanel::writeWords()
{
    m_only->setAccessibleName(tr("Which checks"));
    m_only->view()->setAccessibleName(tr("Which checks"));
    m_only->setItemText(0, tr("To do"));
    m_only->setItemText(1, tr("Done"));
    m_only->setItemText(2, tr("All"));
    m_checkerLabel->setText(tr("Looked at by"));
    m_checker->setAccessibleName(tr("Looked at by"));
    m_checker->view()->setAccessibleName(tr("Looked at by"));
    m_draw->setText(tr("Draw from last month"));
    m_list->setAccessibleName(tr("Records to look at"));
    m_results.at(0)->setText(tr("Right (R)"));
    m_results.at(1)->setText(tr("Wrong (W)"));
    m_results.at(2)->setText(tr("Not reached (N)"));
}

void SpotCheckPanel::draw()
{
    if (!m_workspace)
        return;
    QPointer<Workspace> workspace = m_workspace;
    const auto seed = quint64(m_workspace->clock().now());
    m_desk.perform(
        [workspace, seed](const DealEdits &, const Reading &reading) -> Result<Command> {
            const auto plan = SpotChecks::plan(reading);
            if (!plan)
                return plan.error();
            const QDate first(reading.today.year(), reading.today.month(), 1);
            SpotChecks::Draw wish;
            wish.days = {first.addMonths(-1), first};
            wish.seed = seed;
            const auto drawn
                = SpotChecks(reading, [workspace] { return workspace->newId(); }).draw(wish, *plan);
            if (!drawn)
                return drawn.error();
            return drawn->command;
        },
        tr("Records of last month drawn"));
}

// A result of right is one key; whoever finds something wrong says what.
void SpotCheckPanel::record(const QString &result)
{
    const SpotChecks::Entry *entry = current();
    if (!entry || !m_workspace)
        return;
    SpotChecks::Outcome outcome;
    outcome.id = entry->check.id;
    outcome.result = result;
    outcome.checker
        = PersonId(Uuid::fromText(m_checker->currentData().toString()).value_or(Uuid()));
    if (result == "wrong"_L1) {
        AnswerDialog dialog({tr("What is wrong"),
                             entry->customer.isEmpty() ? entry->name : entry->customer,
                             tr("What was found"),
                             tr("Keep"),
                             entry->check.note,
                             true,
                             false,
                             {}},
                            this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        outcome.note = dialog.words();
    }
    m_desk.perform(
        [outcome](const DealEdits &, const Reading &reading) {
            return SpotChecks(reading, {}).record(outcome);
        },
        tr("Result kept: %1").arg(AuditWords::result(result)));
}

bool SpotCheckPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return false;
    for (const auto &[pressed, result] :
         {std::pair(Qt::Key_R, "right"), std::pair(Qt::Key_W, "wrong"),
          std::pair(Qt::Key_N, "unreachable")}) {
        if (key->key() == pressed) {
            record(QString::fromLatin1(result));
            return true;
        }
    }
    return false;
}

void SpotCheckPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        writeWords();
        write();
    }
    QWidget::changeEvent(event);
}

} // namespace Steelyard
