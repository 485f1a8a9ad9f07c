// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSharedData>
#include <QString>
#include <QStringList>

#include <utility>

namespace Steelyard {

/// A text or list that most of a million figures lack and that the others have in common: it takes
/// the room of a pointer instead of three, and those that follow each other share it.
template<typename T>
class Rare
{
public:
    Rare() = default;
    Rare(const T &value) { *this = value; } // as its value is used, so it is written
    Rare &operator=(const T &value)
    {
        if (value.isEmpty()) {
            m_held.reset();
            return *this;
        }
        thread_local QExplicitlySharedDataPointer<Held> last;
        if (!last || last->value != value)
            last = new Held(value);
        m_held = last;
        return *this;
    }

    Rare &operator=(std::initializer_list<QString> texts) { return *this = T(texts); }

    const T &get() const
    {
        static const T none;
        return m_held ? m_held->value : none;
    }
    operator const T &() const { return get(); }
    bool isEmpty() const { return !m_held; }
    void clear() { m_held.reset(); }
    bool operator==(const Rare &other) const
    {
        return m_held == other.m_held || get() == other.get();
    }
    bool operator==(const T &other) const { return get() == other; }
    bool operator==(QLatin1StringView other) const { return get() == other; }

    // Of lists.
    auto begin() const { return get().begin(); }
    auto end() const { return get().end(); }
    auto cbegin() const { return get().cbegin(); }
    auto cend() const { return get().cend(); }
    auto size() const { return get().size(); }
    const QString &constFirst() const { return get().constFirst(); }
    bool contains(const QString &text) const { return get().contains(text); }
    template<typename Separator>
    QString join(const Separator &separator) const
    {
        return get().join(separator);
    }
    template<typename Change>
    void change(Change change)
    {
        T changed = get();
        change(changed);
        *this = changed;
    }
    void append(const QString &text)
    {
        change([&text](T &list) { list.append(text); });
    }
    void removeAll(const QString &text)
    {
        if (contains(text))
            change([&text](T &list) { list.removeAll(text); });
    }

private:
    struct Held : QSharedData
    {
        explicit Held(const T &said) : value(said) {}
        const T value;
    };

    QExplicitlySharedDataPointer<Held> m_held;
};

} // namespace Steelyard

/// So that it can be added to other texts like the text that it is.
template<>
struct QConcatenable<Steelyard::Rare<QString>> : private QAbstractConcatenable
{
    using type = Steelyard::Rare<QString>;
    using ConvertTo = QString;
    enum { ExactSize = true };
    static qsizetype size(const type &text) { return text.get().size(); }
    static void appendTo(const type &text, QChar *&out)
    {
        QConcatenable<QString>::appendTo(text.get(), out);
    }
};
