// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanBook.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

enum Place { Id, Tier, Level, Node, HeadSize };

/// Spreadsheets keep 15 digits; a longer figure goes as a text, so that none is lost.
XlsxCell figureCell(const std::optional<qint64> &value, int decimals, bool isOpen, bool isMarked)
{
    constexpr qint64 most = 1'000'000'000'000'000;
    if (value && (*value > most || *value < -most))
        return Fixed::text(*value, Quantity::Scale);
    XlsxFigure figure {std::nullopt, decimals, isOpen, isMarked, false};
    if (value)
        figure.value = Fixed::text(*value, Quantity::Scale).toDouble();
    return figure;
}

int decimalsOf(const PlanSheet &sheet)
{
    int decimals = Quantity::Scale;
    while (decimals > 0
           && sheet.plan().quantum() % Fixed::power(Quantity::Scale - decimals + 1) == 0)
        --decimals;
    return decimals;
}

XlsxSheet planTab(const PlanSheet &sheet, const Organisation &organisation,
                  const PlanBook::Words &words)
{
    const TargetPlan &plan = sheet.plan();
    constexpr int idWidth = 12;
    constexpr int nodeWidth = 42;
    XlsxSheet tab {words.plan, {}, {}, HeadSize, true};
    tab.columns = {{words.head.at(Id), idWidth, false, true},
                   {words.head.at(Tier), idWidth},
                   {words.head.at(Level), idWidth},
                   {words.head.at(Node), nodeWidth}};
    for (const Period &period : plan.periods())
        tab.columns << XlsxSheet::Column {period.label()};
    tab.columns << XlsxSheet::Column {words.total};
    const int decimals = decimalsOf(sheet);
    for (int tier = 0; tier < plan.tiers().size(); ++tier) {
        const std::vector<bool> locked = plan.locked(tier);
        for (int node = 0; node < plan.nodeCount(); ++node) {
            const PlanNode &at = plan.nodes().at(node);
            QList<XlsxCell> row {at.key.id.text(), plan.tiers().at(tier), at.level,
                                 organisation.pathOn(at.key, sheet.question().period.last())};
            for (int part = 0; part < plan.periodCount(); ++part) {
                const std::size_t place = plan.place(node, part, tier);
                row << figureCell(plan.cell(place).value, decimals, !locked[place], locked[place]);
            }
            const auto total = plan.total(node, tier);
            row << XlsxFigure {Fixed::text(total.value_or(0), Quantity::Scale).toDouble(), decimals,
                               false, false, true};
            tab.rows << row;
        }
    }
    return tab;
}

/// The part that is locked, or the days of it.
QString periodOf(const TargetPlan &plan, const PlanLock &lock)
{
    PlanLock ofAll = lock;
    ofAll.node.reset();
    return plan.lockName(ofAll);
}

XlsxSheet locksTab(const PlanSheet &sheet, const Organisation &organisation,
                   const PlanBook::Words &words)
{
    const TargetPlan &plan = sheet.plan();
    constexpr int wide = 30;
    XlsxSheet tab {words.locks, {}, {}, 0};
    for (const QString &title : words.lockHead)
        tab.columns << XlsxSheet::Column {title, wide};
    for (const PlanLock &lock : plan.locks())
        tab.rows << QList<XlsxCell> {
            lock.node ? plan.nodes().at(*lock.node).name : QString(), periodOf(plan, lock),
            lock.owner.isNull() ? QString() : organisation.name(NodeKey::person(lock.owner)),
            lock.reason, lock.at.isValid() ? lock.at.day(QTimeZone::utc()) : QDate()};
    return tab;
}

} // namespace

XlsxBook PlanBook::made(const PlanSheet &sheet, const Organisation &organisation,
                        const QString &company, const QDate &day, const Words &words)
{
    const PlanQuestion &question = sheet.question();
    constexpr int wide = 40;
    XlsxSheet about {words.about, {{u"key"_s}, {u"value"_s, wide}}, {}, 0};
    const auto say = [&about](const QString &key, const QString &value) {
        about.rows << QList<XlsxCell> {key, value};
    };
    say(u"kpi"_s, question.kpi);
    say(u"variant"_s, question.variant);
    say(u"plan"_s, question.plan);
    say(u"node"_s, question.node.id.text());
    say(u"from"_s, question.period.from().toString(Qt::ISODate));
    say(u"to"_s, question.period.last().toString(Qt::ISODate));
    say(u"tab"_s, words.plan);
    for (const QString &title : words.head)
        say(u"column"_s, title);
    return {question.kpi + u' ' + question.period.label(),
            company,
            day,
            {planTab(sheet, organisation, words), locksTab(sheet, organisation, words), about}};
}

Result<void> PlanBook::readAbout()
{
    const Error foreign {
        Error::Kind::Invalid, "target.not_a_plan"_L1, {{u"columns"_s, u"id, period"_s}}, {}};
    const QStringList tabs = m_file.sheets();
    if (tabs.isEmpty())
        return foreign;
    XlsxRows rows(m_file, tabs.constLast());
    if (const auto opened = rows.open(); !opened)
        return opened;
    QMap<QString, QString> said;
    XlsxRows::Row row;
    m_titles.clear();
    for (;;) {
        const auto more = rows.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (row.text(0) == "column"_L1)
            m_titles << row.text(1);
        else
            said.insert(row.text(0), row.text(1));
    }
    m_tab = said.value(u"tab"_s);
    if (m_titles.size() != HeadSize || m_tab.isEmpty())
        return foreign;
    const PlanQuestion &question = m_sheet.question();
    const bool isThis = said.value(u"kpi"_s) == question.kpi
        && said.value(u"variant"_s) == question.variant && said.value(u"plan"_s) == question.plan
        && said.value(u"from"_s) == question.period.from().toString(Qt::ISODate)
        && said.value(u"to"_s) == question.period.last().toString(Qt::ISODate);
    if (!isThis)
        return Error {
            Error::Kind::Invalid,
            "target.other_plan"_L1,
            {{u"kpi"_s, said.value(u"kpi"_s)},
             {u"plan"_s, said.value(u"plan"_s)},
             {u"period"_s, QString(said.value(u"from"_s) + u".."_s + said.value(u"to"_s))}},
            {}};
    return {};
}

Result<void> PlanBook::readHead()
{
    XlsxRows::Row head;
    const auto more = m_rows->next(head);
    if (!more)
        return more.error();
    QStringList missing;
    m_places = {-1, -1, -1};
    m_periods.clear();
    for (const XlsxRows::Cell &cell : std::as_const(head.cells)) {
        const QString title = cell.text.trimmed();
        const auto known = m_titles.indexOf(title);
        if (known >= 0) {
            if (known != Level)
                m_places[known == Node ? 2 : known] = cell.column;
            continue;
        }
        // A program may have taken "2013-01" for a day.
        const QDate day = QDate::fromString(title, Qt::ISODate);
        QString label;
        for (const Period &period : m_sheet.plan().periods()) {
            if (period.label() == title
                || (cell.kind == XlsxRows::Cell::Kind::Day && period.from() == day))
                label = period.label();
        }
        // What people added on the right is theirs, unless it names a period that is not here.
        static const QRegularExpression named(u"^(FY|RY)?[0-9]{4}(-|$)"_s);
        if (!label.isEmpty() || named.match(title).hasMatch())
            m_periods.insert(cell.column, label.isEmpty() ? title : label);
    }
    for (int i = 0; i < 2; ++i) {
        if (m_places.at(i) < 0)
            missing << m_titles.at(i);
    }
    if (!missing.isEmpty())
        return Error {Error::Kind::Invalid, "target.not_a_plan"_L1, {{u"columns"_s, missing}}, {}};
    return {};
}

Result<void> PlanBook::open()
{
    m_hasRow = false;
    if (const auto known = readAbout(); !known)
        return known;
    m_rows.emplace(m_file, m_tab);
    if (const auto opened = m_rows->open(); !opened)
        return opened;
    if (const auto read = readHead(); !read)
        return read;
    m_header = {u"id"_s, u"node"_s, u"tier"_s, u"period"_s, u"value"_s};
    return {};
}

Result<bool> PlanBook::next(SourceRow &row)
{
    while (!m_hasRow || m_next == m_periods.cend()) {
        const auto more = m_rows->next(m_row);
        if (!more || !*more)
            return more;
        // A line without id and tier is a remark below the table.
        m_hasRow = !m_row.text(m_places.at(0)).isEmpty() || !m_row.text(m_places.at(1)).isEmpty();
        m_next = m_periods.cbegin();
    }
    row = {m_row.line,
           {m_row.text(m_places.at(0)), m_row.text(m_places.at(2)), m_row.text(m_places.at(1)),
            m_next.value(), m_row.text(m_next.key())},
           {}};
    for (const XlsxRows::Cell &cell : std::as_const(m_row.cells)) {
        if (cell.column == m_next.key() && cell.kind == XlsxRows::Cell::Kind::NotCalculated)
            row.issues.append({m_row.line,
                               cell.column + 1,
                               "xlsx.not_calculated"_L1,
                               {{u"column"_s, m_next.value()}}});
    }
    ++m_next;
    return true;
}

} // namespace Steelyard
