// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/QuoteTemplate.h"

#include "core/workspace/CompanySetting.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

const QString Name = u"quote.template"_s;

} // namespace

bool QuoteTemplate::Words::isEmpty() const
{
    return heading.isEmpty() && letterhead.isEmpty() && terms.isEmpty() && footer.isEmpty();
}

QString QuoteTemplate::key(Paper paper, bool isChinese)
{
    const QLatin1StringView name = paper == Paper::Quote ? "quote"_L1
        : paper == Paper::Proposal                       ? "proposal"_L1
                                                         : "contract"_L1;
    return name + (isChinese ? ".zh"_L1 : ".en"_L1);
}

void QuoteTemplate::setWords(Paper paper, bool isChinese, const Words &words)
{
    if (words.isEmpty())
        m_words.remove(key(paper, isChinese));
    else
        m_words.insert(key(paper, isChinese), words);
}

QuoteTemplate QuoteTemplate::of(const Reading &reading)
{
    return read(CompanySetting::value(reading, Name));
}

QuoteTemplate QuoteTemplate::read(const QString &setting)
{
    QuoteTemplate result;
    // A page may begin with a brace too: {{company}}.
    const QJsonDocument document = QJsonDocument::fromJson(setting.toUtf8());
    if (!document.isObject()) {
        result.page = setting;
        return result;
    }
    const QJsonObject object = document.object();
    result.page = object.value("page"_L1).toString();
    const int days = object.value("valid_days"_L1).toInt(ValidDays);
    result.validDays = days < 1 || days > MostDays ? ValidDays : days;
    for (const Paper paper : AllPapers) {
        for (const bool isChinese : {false, true}) {
            const QJsonObject words = object.value(key(paper, isChinese)).toObject();
            result.setWords(
                paper, isChinese,
                {words.value("heading"_L1).toString(), words.value("letterhead"_L1).toString(),
                 words.value("terms"_L1).toString(), words.value("footer"_L1).toString()});
        }
    }
    return result;
}

QString QuoteTemplate::text() const
{
    QJsonObject object;
    if (validDays != ValidDays)
        object.insert("valid_days"_L1, validDays);
    if (!page.isEmpty())
        object.insert("page"_L1, page);
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
        QJsonObject words;
        for (const auto &[name, said] : {std::pair("heading"_L1, it->heading),
                                         {"letterhead"_L1, it->letterhead},
                                         {"terms"_L1, it->terms},
                                         {"footer"_L1, it->footer}}) {
            if (!said.isEmpty())
                words.insert(name, said);
        }
        object.insert(it.key(), words);
    }
    return object.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Command QuoteTemplate::command(const Reading &reading, const std::function<Uuid()> &newId) const
{
    Command command {u"quote.template"_s, {}, {}, u"hand"_s, {}, {}, {}};
    if (*this != of(reading))
        command.changes = CompanySetting::change(reading, Name, text(), newId);
    return command;
}

} // namespace Steelyard
