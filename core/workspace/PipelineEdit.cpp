// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PipelineEdit.h"

#include "core/sales/Record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// A code that no stage of the pipeline has: the name itself where it is plain, else a number.
QString codeFor(const Stage &stage, const QSet<QString> &taken)
{
    QString code;
    for (const QChar at : stage.name.toLower()) {
        if (at.unicode() < 128 && at.isLetterOrNumber())
            code += at;
        else if (!code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    if (code.isEmpty())
        code = u"stage"_s;
    QString free = code;
    for (int n = 2; taken.contains(free); ++n)
        free = u"%1_%2"_s.arg(code).arg(n);
    return free;
}

Result<qint64> held(const Reading &reading, const PipelineId &pipeline, bool takesBare,
                    const QString &stage)
{
    const auto opportunities = reading.facts.table(u"opportunity"_s);
    const auto pipelines = reading.facts.table(u"pipeline"_s);
    if (!opportunities || !pipelines)
        return !opportunities ? opportunities.error() : pipelines.error();
    const FactColumn &stages = *(*opportunities)->column(u"stage"_s);
    const auto code = qint32(stages.dictionary.indexOf(stage));
    if (code < 0)
        return 0;
    const auto &flow = (*opportunities)->column(u"pipeline"_s)->links;
    qint64 count = 0;
    for (size_t row = 0; row < (*opportunities)->rows(); ++row) {
        if (stages.codes[row] != code)
            continue;
        const qint32 own = flow[row];
        const bool isOurs = own == FactColumn::None
            ? takesBare
            : PipelineId((*pipelines)->ids[size_t(own)]) == pipeline;
        count += isOurs ? 1 : 0;
    }
    return count;
}

std::optional<Error> faultOf(const QList<Stage> &stages)
{
    QSet<QString> names;
    QSet<QString> outcomes;
    for (const Stage &stage : stages) {
        if (stage.name.trimmed().isEmpty())
            return Error {Error::Kind::Invalid, "stage.name_missing"_L1, {}, {}};
        if (names.contains(stage.name))
            return Error {
                Error::Kind::Invalid, "stage.name_twice"_L1, {{u"stage"_s, stage.name}}, {}};
        names.insert(stage.name);
        outcomes.insert(stage.outcome);
    }
    if (outcomes.size() < 3)
        return Error {Error::Kind::Invalid, "stage.needs_open"_L1, {}, {}};
    return std::nullopt;
}

} // namespace

Result<Command> PipelineEdit::command(const Reading &reading,
                                      const std::function<Uuid()> &newId) const
{
    if (const auto fault = faultOf(stages))
        return *fault;
    const auto book = PipelineBook::of(reading);
    if (!book)
        return book.error();
    Command command;
    command.label = u"pipeline.edit"_s;
    command.source = u"hand"_s;
    Pipeline after = pipeline;
    if (after.id.isNull()) {
        after.id = PipelineId(newId());
        after.isDefault = book->pipelines.isEmpty();
        command.changes.append(Record::create(after));
    } else {
        for (const Pipeline &before : book->pipelines) {
            const Change change = Record::update(before, after);
            if (before.id == after.id && !change.fields.isEmpty())
                command.changes.append(change);
        }
    }
    QSet<QString> taken;
    QHash<StageId, Stage> known;
    for (const Stage &stage : book->stagesOf(after.id)) {
        taken.insert(stage.code);
        known.insert(stage.id, stage);
    }
    qint64 seq = 0;
    for (Stage stage : stages) {
        stage.pipeline = after.id;
        stage.seq = ++seq;
        stage.isRetired = false;
        stage.name = stage.name.trimmed();
        const auto before = known.constFind(stage.id);
        if (stage.id.isNull() || before == known.cend()) {
            stage.id = StageId(newId());
            stage.code = codeFor(stage, taken);
            taken.insert(stage.code);
            command.changes.append(Record::create(stage));
            continue;
        }
        stage.code = before->code;
        const Change change = Record::update(*before, stage);
        if (!change.fields.isEmpty())
            command.changes.append(change);
        known.erase(before);
    }
    const bool takesBare = after.id == book->standard();
    for (const Stage &left : std::as_const(known)) {
        if (left.isRetired)
            continue;
        const auto count = held(reading, after.id, takesBare, left.code);
        if (!count)
            return count.error();
        if (*count > 0 && left.outcome == "open"_L1)
            return Error {Error::Kind::Conflict,
                          "stage.in_use"_L1,
                          {{u"stage"_s, left.name}, {u"count"_s, *count}},
                          {}};
        Stage retired = left;
        retired.isRetired = true;
        command.changes.append(Record::update(left, retired));
    }
    return command;
}

PipelineEdit PipelineEdit::fresh(const QString &name, const QStringList &names)
{
    PipelineEdit edit;
    edit.pipeline.name = name;
    for (qsizetype at = 0; at < names.size(); ++at) {
        Stage stage;
        stage.name = names.at(at);
        stage.outcome = at + 2 == names.size() ? u"won"_s
            : at + 1 == names.size()           ? u"lost"_s
                                               : u"open"_s;
        edit.stages.append(stage);
    }
    return edit;
}

} // namespace Steelyard
