// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/TransferDialog.h"

#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/targets/FigureText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Pause = 200; ///< milliseconds
constexpr int AfterColumn = 3;

/// "2013-03-01..2013-03-31", as PlanTransfer::custom names the days of a figure.
QString keyOf(const QDate &first, const QDate &last)
{
    return u"%1..%2"_s.arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate));
}

/// What of a person's own figures there is from the day on, by their days. Told by what would stay
/// behind if nothing went along: then every figure is named.
QMap<QString, qint64> restOf(const PlanTransfer &wish, const PlanTransfer::Outcome &leave)
{
    QMap<QString, qint64> result;
    QDate first;
    for (const PlanTransfer::Line &line : leave.lines) {
        if (line.node != NodeKey::person(wish.person.uuid()) || line.tier != "base"_L1)
            continue;
        if (line.days.to == wish.day) {
            first = line.days.from;
            continue;
        }
        result.insert(keyOf(first.isValid() ? first : line.days.from, line.days.last()),
                      line.before.value_or(0));
        first = QDate();
    }
    return result;
}

} // namespace

TransferDialog::TransferDialog(const Theme &theme, Workspace &workspace, const PlanView &view,
                               const PlanTransfer &start, const Formatting &formatting,
                               QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(&workspace)
    , m_start(start)
    , m_formatting(formatting)
    , m_person(new QComboBox(this))
    , m_team(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_mode(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_apply(nullptr)
{
    setObjectName(u"transferDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Somebody changes teams"));
    resize(720, 560);
    for (const PlanNode &node : view.sheet.plan().nodes()) {
        m_names.insert(node.key, node.name);
        if (node.key.isPerson())
            m_person->addItem(node.name, node.key.id.text());
        else if (node.parent >= 0)
            m_team->addItem(node.name, node.key.id.text());
    }
    for (const auto &[key, day] : view.leavers) {
        m_names.insert(key, view.names.value(key.id));
        m_leavers.insert(key.id.text(), day);
        m_person->addItem(tr("%1 (left)").arg(view.names.value(key.id)), key.id.text());
    }
    m_team->addItem(tr("nobody: has left the company"), QString());
    m_person->setCurrentIndex(qMax(0, m_person->findData(start.person.uuid().text())));
    m_day->setCalendarPopup(true);
    m_day->setDate(view.wish.year.contains(view.today) ? view.today : view.wish.year.from());
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_mode->addItem(tr("the part of the working days that are left"),
                    int(Transfer::Mode::Remaining));
    m_mode->addItem(tr("periods that begin later"), int(Transfer::Mode::Future));
    m_mode->addItem(tr("as much as I type below"), int(Transfer::Mode::Custom));
    m_mode->addItem(tr("nothing, it stays with the team"), int(Transfer::Mode::Leave));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    const auto add = [&](QWidget *field, const QString &name, const QString &objectName) {
        field->setObjectName(objectName);
        field->setAccessibleName(name);
        if (auto *box = qobject_cast<QComboBox *>(field))
            box->view()->setAccessibleName(name);
        form->addRow(name, field);
    };
    add(m_person, tr("Who"), u"transferPerson"_s);
    add(m_team, tr("Joins"), u"transferTeam"_s);
    add(m_day, tr("First day there"), u"transferDay"_s);
    add(m_mode, tr("Goes along"), u"transferMode"_s);
    add(m_reason, tr("Why"), u"transferReason"_s);
    m_state->setObjectName(u"transferState"_s);
    m_state->setWordWrap(true);
    m_table->setObjectName(u"transferTable"_s);
    m_table->setAccessibleName(tr("Figures before and after"));
    m_table->setHorizontalHeaderLabels(
        {tr("Unit or person"), tr("Days"), tr("Before"), tr("After")});
    // Only what goes along by one's own amounts can be typed; see show().
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (column > 1 ? Qt::AlignRight : Qt::AlignLeft));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(Theme::RowHeight));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = addPrimaryButton(*buttons, tr("Transfer"), u"transferApply"_s);
    m_apply->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &TransferDialog::preview);
    const auto tell = [this] {
        m_apply->setEnabled(false);
        m_pause.start();
    };
    // What was typed is of one person, one day and one team.
    const auto begin = [this, tell] {
        m_custom.clear();
        tell();
    };
    connect(m_person, &QComboBox::currentIndexChanged, this, &TransferDialog::choosePerson);
    for (QComboBox *box : {m_person, m_team})
        connect(box, &QComboBox::currentIndexChanged, this, begin);
    connect(m_mode, &QComboBox::currentIndexChanged, this, tell);
    connect(m_day, &QDateEdit::dateChanged, this, begin);
    connect(m_table, &QTableWidget::itemChanged, this, [this, tell](QTableWidgetItem *item) {
        if (m_isFilling)
            return;
        take(item->row());
        tell();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const PlanTransfer wish = transfer();
        accept();
        Q_EMIT wanted(wish);
    });
    choosePerson();
    preview();
}

// Whoever has left joins nobody.
void TransferDialog::choosePerson()
{
    const auto left = m_leavers.constFind(m_person->currentData().toString());
    const bool isGone = left != m_leavers.constEnd();
    m_team->setEnabled(!isGone);
    m_mode->setEnabled(!isGone);
    if (!isGone)
        return;
    m_team->setCurrentIndex(m_team->findData(QString()));
    m_mode->setCurrentIndex(m_mode->findData(int(Transfer::Mode::Leave)));
    m_day->setDate(*left);
}

void TransferDialog::take(int row)
{
    const QString key = m_keys.value(row);
    if (key.isEmpty())
        return;
    const FigureText::Typed typed
        = FigureText::read(m_table->item(row, AfterColumn)->text(), 0, m_custom.value(key), 1);
    if (typed.isUnderstood)
        m_custom.insert(key, typed.value.value_or(0));
}

TransferDialog::~TransferDialog()
{
    m_cancel.cancel();
}

PlanTransfer TransferDialog::transfer() const
{
    PlanTransfer wish = m_start;
    wish.person = PersonId(Uuid::fromText(m_person->currentData().toString()).value_or(Uuid()));
    wish.to.reset();
    if (const auto team = Uuid::fromText(m_team->currentData().toString()))
        wish.to = UnitId(*team);
    wish.custom = m_custom;
    wish.day = m_day->date();
    wish.mode = Transfer::Mode(m_mode->currentData().toInt());
    wish.reason = m_reason->text().trimmed();
    return wish;
}

void TransferDialog::preview()
{
    m_cancel.cancel();
    if (!m_workspace)
        return;
    m_cancel = CancelToken();
    const CancelToken cancel = m_cancel;
    QPointer<Workspace> workspace = m_workspace;
    auto *watcher = new QFutureWatcher<Result<Found>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (!cancel.isCancelled())
            show(watcher->result());
    });
    watcher->setFuture(m_workspace->ask<Found>(
        [wish = transfer(), workspace](const Reading &reading) -> Result<Found> {
            const auto newId = [workspace] { return workspace->newId(); };
            Found found {wish, {}, {}};
            if (wish.mode == Transfer::Mode::Custom) {
                PlanTransfer none = wish;
                none.mode = Transfer::Mode::Leave;
                const auto leave = none.work(reading, newId);
                if (!leave)
                    return leave.error();
                found.rest = restOf(none, *leave);
                if (found.wish.custom.isEmpty())
                    found.wish.custom = found.rest;
            }
            const auto outcome = found.wish.work(reading, newId);
            if (!outcome)
                return outcome.error();
            found.outcome = *outcome;
            return found;
        },
        cancel));
}

QString TransferDialog::nodeName(const NodeKey &node) const
{
    return m_names.value(node);
}

void TransferDialog::show(const Result<Found> &found)
{
    m_apply->setEnabled(bool(found));
    // After a refusal the amounts stay, so that they can be corrected.
    const Result<PlanTransfer::Outcome> outcome = found
        ? Result<PlanTransfer::Outcome>(found->outcome)
        : Result<PlanTransfer::Outcome>(found.error());
    const bool isCustom = Transfer::Mode(m_mode->currentData().toInt()) == Transfer::Mode::Custom;
    m_isFilling = true;
    const auto done = qScopeGuard([this] { m_isFilling = false; });
    if (found || !isCustom)
        m_table->setRowCount(0);
    if (found && isCustom)
        m_custom = found->wish.custom;
    const Tokens &t = m_theme.tokens();
    m_state->setStyleSheet(u"color: %1"_s.arg((outcome ? t.good : t.bad).name()));
    if (!outcome) {
        m_state->setText(u"▼ "_s + ErrorText::sentence(outcome.error()));
        return;
    }
    QStringList said {
        tr("%1 goes from %2 to %3; the company keeps its total.")
            .arg(amount(outcome->moved), nodeName(outcome->from), nodeName(outcome->to))};
    if (outcome->stays != 0)
        said << tr("%1 stays with %2 without an owner.")
                    .arg(amount(outcome->stays), nodeName(outcome->from));
    if (outcome->version > 0)
        said << tr("The plan is published again, as version %1.").arg(outcome->version);
    m_state->setText(u"● "_s + said.join(u' '));
    fill(*found, isCustom);
}

// Amounts of one's own come first, in the column that is typed into; then what they change.
void TransferDialog::fill(const Found &found, bool isCustom)
{
    struct Line
    {
        QString name;
        DateRange days;
        std::optional<qint64> before;
        std::optional<qint64> after;
        QString key;
    };
    const NodeKey person = NodeKey::person(found.wish.person.uuid());
    QList<Line> rows;
    for (auto rest = found.rest.cbegin(); isCustom && rest != found.rest.cend(); ++rest) {
        const QDate first = QDate::fromString(rest.key().section(u".."_s, 0, 0), Qt::ISODate);
        const QDate last = QDate::fromString(rest.key().section(u".."_s, 1, 1), Qt::ISODate);
        rows << Line {nodeName(person), DateRange::inclusive(qMax(first, found.wish.day), last),
                      *rest, found.wish.custom.value(rest.key()), rest.key()};
    }
    for (const PlanTransfer::Line &line : found.outcome.lines) {
        if (!isCustom || line.node != person || line.tier != "base"_L1)
            rows << Line {nodeName(line.node), line.days, line.before, line.after, QString()};
    }
    // As many decimals as the finest of them needs, so that their marks stand below each other.
    int decimals = 0;
    for (const Line &one : std::as_const(rows)) {
        for (const auto &value : {one.before, one.after}) {
            while (decimals < Quantity::Scale
                   && value.value_or(0) % Fixed::power(Quantity::Scale - decimals) != 0)
                ++decimals;
        }
    }
    const auto written = [&](std::optional<qint64> units) {
        return units ? m_formatting.decimal(*units, Quantity::Scale, decimals) : u"–"_s;
    };
    const Tokens &t = m_theme.tokens();
    m_keys.clear();
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Line &one = rows.at(row);
        m_keys << one.key;
        const QStringList cells {one.name, m_formatting.period(one.days), written(one.before),
                                 written(one.after)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            const bool isTyped = column == AfterColumn && !one.key.isEmpty();
            item->setFlags(isTyped ? item->flags() | Qt::ItemIsEditable
                                   : item->flags() & ~Qt::ItemIsEditable);
            if (isTyped)
                item->setBackground(t.surface2);
            if (column > 1)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

QString TransferDialog::amount(std::optional<qint64> units) const
{
    return units ? FigureText::write(*units, 0, m_formatting) : u"–"_s;
}

} // namespace Steelyard
