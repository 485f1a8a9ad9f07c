// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/FieldWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr Word Kinds[] {{"visit", QT_TRANSLATE_NOOP("FieldWords", "Visit")},
                        {"call", QT_TRANSLATE_NOOP("FieldWords", "Call")},
                        {"meeting", QT_TRANSLATE_NOOP("FieldWords", "Meeting")},
                        {"message", QT_TRANSLATE_NOOP("FieldWords", "Message")},
                        {"demo", QT_TRANSLATE_NOOP("FieldWords", "Demo")}};
/// Kinds that come from elsewhere and are not offered.
constexpr Word OtherKinds[] {{"email", QT_TRANSLATE_NOOP("FieldWords", "Mail")},
                             {"im", QT_TRANSLATE_NOOP("FieldWords", "Chat")}};
constexpr Word Outcomes[] {{"connected", QT_TRANSLATE_NOOP("FieldWords", "Spoke with them")},
                           {"no_answer", QT_TRANSLATE_NOOP("FieldWords", "Nobody there")},
                           {"left_message", QT_TRANSLATE_NOOP("FieldWords", "Left word")},
                           {"refused", QT_TRANSLATE_NOOP("FieldWords", "Turned away")},
                           {"wrong", QT_TRANSLATE_NOOP("FieldWords", "Wrong contact")}};
constexpr Word Reasons[] {{"follow_up", QT_TRANSLATE_NOOP("FieldWords", "Follow-up")},
                          {"first_contact", QT_TRANSLATE_NOOP("FieldWords", "First contact")},
                          {"second_contact", QT_TRANSLATE_NOOP("FieldWords", "Second contact")},
                          {"second_order", QT_TRANSLATE_NOOP("FieldWords", "Second order")},
                          {"receivable", QT_TRANSLATE_NOOP("FieldWords", "Receivable")},
                          {"renewal", QT_TRANSLATE_NOOP("FieldWords", "Renewal")},
                          {"birthday", QT_TRANSLATE_NOOP("FieldWords", "Birthday")},
                          {"ticket", QT_TRANSLATE_NOOP("FieldWords", "Ticket")},
                          {"pool_warning", QT_TRANSLATE_NOOP("FieldWords", "Goes to the pool")},
                          {"alert", QT_TRANSLATE_NOOP("FieldWords", "Alert")},
                          {"review", QT_TRANSLATE_NOOP("FieldWords", "Review")},
                          {"quote", QT_TRANSLATE_NOOP("FieldWords", "Quote")}};

template<std::size_t N>
QStringList codesOf(const Word (&words)[N])
{
    QStringList codes;
    for (const Word &word : words)
        codes << QLatin1StringView(word.code);
    return codes;
}

template<std::size_t N>
const char *find(const Word (&words)[N], const QString &code)
{
    for (const Word &word : words) {
        if (code == QLatin1StringView(word.code))
            return word.text;
    }
    return nullptr;
}

} // namespace

QStringList FieldWords::kinds()
{
    return codesOf(Kinds);
}

QString FieldWords::kind(const QString &code)
{
    const char *word = find(Kinds, code);
    if (!word)
        word = find(OtherKinds, code);
    return word ? tr(word) : code;
}

QLatin1StringView FieldWords::kindIcon(const QString &code)
{
    if (code == "call"_L1)
        return "phone"_L1;
    if (code == "meeting"_L1)
        return "users"_L1;
    if (code == "message"_L1)
        return "mail"_L1;
    if (code == "demo"_L1)
        return "presentation"_L1;
    return "map-pin"_L1;
}

QStringList FieldWords::outcomes()
{
    return codesOf(Outcomes);
}

QString FieldWords::outcome(const QString &code)
{
    const char *word = find(Outcomes, code);
    return word ? tr(word) : code;
}

QString FieldWords::reason(const QString &code)
{
    const char *word = find(Reasons, code);
    return word ? tr(word) : kind(code);
}

} // namespace Steelyard
