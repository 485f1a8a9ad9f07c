// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace Steelyard {

/// Values side by side, read like a vector: its own, or those of a privately mapped file, which has
/// room for some more.
template<typename T>
class ColumnData
{
public:
    using value_type = T;

    ColumnData() = default;
    ColumnData(std::vector<T> values) : m_own(std::move(values)) { look(); }
    /// `keeper` holds the memory, which may be written as far as the room goes.
    static ColumnData view(T *data, std::size_t size, std::size_t room,
                           std::shared_ptr<const void> keeper)
    {
        ColumnData result;
        result.m_data = data;
        result.m_size = size;
        result.m_room = room;
        result.m_keeper = std::move(keeper);
        return result;
    }
    /// The same values to be read only; `keeper` holds whoever has them.
    ColumnData shared(std::shared_ptr<const void> keeper) const
    {
        return view(m_data, m_size, 0, std::move(keeper));
    }
    /// A copy has its own values.
    ColumnData(const ColumnData &other) : m_own(other.begin(), other.end()) { look(); }
    ColumnData(ColumnData &&other) noexcept { swap(other); }
    ColumnData &operator=(ColumnData other) noexcept
    {
        swap(other);
        return *this;
    }
    ~ColumnData() = default;

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T *data() const { return m_data; }
    const T *begin() const { return m_data; }
    const T *end() const { return m_data + m_size; }
    const T &operator[](std::size_t i) const { return m_data[i]; }
    const T &at(std::size_t i) const { return m_data[i]; }
    const T &front() const { return m_data[0]; }
    const T &back() const { return m_data[m_size - 1]; }

    void push_back(const T &value)
    {
        if (m_size < m_room) {
            m_data[m_size++] = value;
            return;
        }
        own();
        m_own.push_back(value);
        look();
    }
    void set(std::size_t i, const T &value) { m_data[i] = value; }
    void assign(std::size_t count, const T &value) { *this = std::vector<T>(count, value); }
    void reserve(std::size_t count)
    {
        own();
        m_own.reserve(count);
        look();
    }

private:
    void look()
    {
        m_data = m_own.data();
        m_size = m_own.size();
    }
    void own()
    {
        if (!m_keeper)
            return;
        m_own.assign(begin(), end());
        m_keeper.reset();
        m_room = 0;
        look();
    }
    void swap(ColumnData &other) noexcept
    {
        m_own.swap(other.m_own);
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_room, other.m_room);
        m_keeper.swap(other.m_keeper);
    }

    std::vector<T> m_own;
    T *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_room = 0; ///< of mapped memory
    std::shared_ptr<const void> m_keeper;
};

} // namespace Steelyard
