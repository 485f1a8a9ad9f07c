// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CustomerPast.h"

#include "core/base/Moment.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array Fields {"tier"_L1, "segment"_L1, "region"_L1};

} // namespace

bool CustomerPast::isDated(const QString &entity, const QString &field)
{
    return entity == "customer"_L1 && std::ranges::find(Fields, field) != Fields.end();
}

Result<bool> CustomerPast::follow(Database &database, const QTimeZone &zone)
{
    // The condition is that of the index journal_customer_edits, which is small.
    auto entries = database.statement(
        "SELECT j.seq, j.row, j.old, j.cmd, c.at, coalesce(c.undoes, 0) FROM journal j"
        " CROSS JOIN command c ON c.id = j.cmd"
        " WHERE j.entity = 'customer' AND j.deed = 'update' AND j.seq > ?"
        " AND c.source NOT LIKE 'import%' ORDER BY j.seq");
    if (!entries)
        return entries.error();
    (*entries)->bind(1, m_seq);
    bool isAny = false;
    const auto read = (*entries)->forEach([&](const Statement &at) {
        m_seq = at.integer(0);
        const auto moment = Moment::fromText(at.text(4));
        if (!moment)
            return true;
        const QJsonObject old = QJsonDocument::fromJson(at.text(2).toUtf8()).object();
        for (const QLatin1StringView field : Fields) {
            const auto said = old.constFind(field);
            if (said == old.constEnd())
                continue;
            isAny = true;
            note({at.uuid(1), field},
                 {at.integer(3), dayNumber(moment->day(zone)), said->toString()}, at.integer(5));
        }
        return true;
    });
    return read ? Result<bool>(isAny) : Result<bool>(read.error());
}

void CustomerPast::note(const Key &key, const Edit &edit, qint64 undoes)
{
    if (undoes == 0) {
        m_edits[key].append(edit);
        return;
    }
    // An undo undone brings the edit back, with the day that it had.
    QList<TakenBack> &taken = m_takenBack[key];
    const auto former = std::find_if(taken.begin(), taken.end(),
                                     [undoes](const TakenBack &one) { return one.by == undoes; });
    if (former != taken.end()) {
        m_edits[key].append(former->edits);
        taken.erase(former);
        return;
    }
    Edits &edits = m_edits[key];
    TakenBack now {edit.command, {}};
    for (const Edit &one : std::as_const(edits)) {
        if (one.command == undoes)
            now.edits.append(one);
    }
    edits.removeIf([undoes](const Edit &one) { return one.command == undoes; });
    taken.append(std::move(now));
}

std::shared_ptr<const PastTexts> CustomerPast::texts(const QString &field, const IdIndex &places,
                                                     std::size_t rows,
                                                     QStringList &dictionary) const
{
    QHash<QString, qint32> codes;
    for (qsizetype code = 0; code < dictionary.size(); ++code)
        codes.insert(dictionary.at(code), qint32(code));
    auto result = std::make_shared<PastTexts>();
    for (auto edits = m_edits.cbegin(); edits != m_edits.cend(); ++edits) {
        const qint32 row = edits.key().field == field ? places.find(edits.key().row) : -1;
        if (row < 0)
            continue;
        // Of another computer an earlier edit may arrive later.
        Edits inOrder = *edits;
        std::stable_sort(inOrder.begin(), inOrder.end(),
                         [](const Edit &a, const Edit &b) { return a.day < b.day; });
        qint32 former = FactColumn::NoDay;
        bool isFirst = true;
        for (const Edit &edit : std::as_const(inOrder)) {
            const bool isFilledIn = isFirst && edit.old.isEmpty();
            // Of several edits of a day the first one met what the days before had.
            if (isFilledIn || edit.day == former)
                continue;
            isFirst = false;
            former = edit.day;
            qint32 code = FactColumn::None;
            if (!edit.old.isEmpty()) {
                auto known = codes.constFind(edit.old);
                if (known == codes.constEnd()) {
                    known = codes.insert(edit.old, qint32(dictionary.size()));
                    dictionary.append(edit.old);
                }
                code = *known;
            }
            result->texts.push_back({row, edit.day, code});
        }
    }
    if (result->texts.empty())
        return nullptr;
    std::sort(result->texts.begin(), result->texts.end());
    result->rows.resize(rows);
    for (const PastTexts::Text &text : result->texts)
        result->rows[std::size_t(text.row)] = true;
    return result;
}

} // namespace Steelyard
